using System.Globalization;
using Lantu.Domain.Accounts;
using Microsoft.AspNetCore.DataProtection;
using OtpNet;

namespace Lantu.Jobs.Accounts;

/// <summary>Codes of an authenticator (TOTP, RFC 6238: six digits, thirty seconds, SHA-1 as every authenticator has it).</summary>
sealed class Authenticator(IDataProtectionProvider protection, TimeProvider clock)
{
    public const int Digits = 6;

    const int KeyBytes = 20;

    readonly IDataProtector _keys = protection.CreateProtector("lantu authenticator");

    /// <summary>A new key, as authenticators take it.</summary>
    public static string NewKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));

    /// <summary>How a key is kept.</summary>
    public string Protect(string key) => _keys.Protect(key);

    /// <summary>What authenticators read from a picture.</summary>
    public static string Address(string key, string login, string issuer) =>
        string.Create(CultureInfo.InvariantCulture, $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(login)}?secret={key}&issuer={Uri.EscapeDataString(issuer)}&digits={Digits}&period=30");

    /// <summary>The step whose code it is: the present, or the one before or after; nothing where it is none.</summary>
    public long? StepOf(Account account, string code) => account.AuthenticatorKey is { } kept ? StepOf(_keys.Unprotect(kept), code) : null;

    /// <summary>The same for a key that is not kept yet.</summary>
    public long? StepOf(string key, string code)
    {
        Totp codes = new(Base32Encoding.ToBytes(key));
        return code.Length == Digits && code.All(char.IsAsciiDigit) && codes.VerifyTotp(clock.GetUtcNow().UtcDateTime, code, out long step, new VerificationWindow(1, 1)) ? step : null;
    }
}
