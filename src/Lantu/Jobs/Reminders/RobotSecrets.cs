using System.Security.Cryptography;
using System.Text;
using Lantu.Domain.Reminders;
using Microsoft.AspNetCore.DataProtection;

namespace Lantu.Jobs.Reminders;

/// <summary>Keeps what makes a robot's address so that whoever reads the database can't use it.</summary>
sealed class RobotSecrets(IDataProtectionProvider protection)
{
    const int FingerprintLetters = 24;

    readonly IDataProtector _protector = protection.CreateProtector("lantu reminder robots");

    public string Protect(string secret) => _protector.Protect(secret);

    /// <summary>The secret; nothing where the site's keys of then are gone.</summary>
    public string? Unprotect(string kept)
    {
        try
        {
            return _protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The same for the same robot.</summary>
    public static string Fingerprint(ReminderChannel channel, string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{channel} {key}")))[..FingerprintLetters];
}
