using System.Globalization;
using System.Security.Cryptography;
using Lantu.Domain.Accounts;
using Microsoft.AspNetCore.DataProtection;

namespace Lantu.Security;

/// <summary>Between the first and the second factor: whose password was right, or whom the organisation has named, for five minutes.</summary>
static class SignInStep
{
    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public static string Protect(IDataProtectionProvider protection, Account account, SignInMeans means) =>
        Protector(protection).Protect(string.Create(CultureInfo.InvariantCulture, $"{account.Number} {account.Stamp} {means}"), Lifetime);

    /// <summary>The account, its stamp and what came first; nothing where the time is over.</summary>
    public static (int Account, string Stamp, SignInMeans Means)? Unprotect(IDataProtectionProvider protection, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            string[] parts = Protector(protection).Unprotect(text).Split(' ');
            return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], Enum.Parse<SignInMeans>(parts[2]));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("lantu.sign-in-step").ToTimeLimitedDataProtector();
}
