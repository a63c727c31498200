using System.Globalization;
using System.Security.Cryptography;
using Lantu.Domain.Accounts;
using Microsoft.AspNetCore.DataProtection;

namespace Lantu.Security;

/// <summary>Between the password and the second factor: whose password was right, for five minutes.</summary>
static class SignInStep
{
    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public static string Protect(IDataProtectionProvider protection, Account account) =>
        Protector(protection).Protect(string.Create(CultureInfo.InvariantCulture, $"{account.Number} {account.Stamp}"), Lifetime);

    /// <summary>The account and its stamp; nothing where the time is over.</summary>
    public static (int Account, string Stamp)? Unprotect(IDataProtectionProvider protection, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            string[] parts = Protector(protection).Unprotect(text).Split(' ');
            return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("lantu.sign-in-step").ToTimeLimitedDataProtector();
}
