using System.Security.Cryptography;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Microsoft.AspNetCore.DataProtection;
using QRCoder;

namespace Lantu.Features.Accounts;

/// <summary>A key that is offered to an authenticator; nothing is kept of it before one of its codes proves that it was taken.</summary>
/// <param name="Key">The key, in groups of four.</param>
/// <param name="Picture">The same as a path of an SVG, one unit a module.</param>
/// <param name="Size">Width and height of the picture in modules.</param>
/// <param name="Protected">The key as the form sends it back.</param>
/// <param name="IsAsked">Whether nothing else may be done before.</param>
public sealed record AuthenticatorView(string Key, string Picture, int Size, string Protected, bool IsAsked)
{
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    internal static AuthenticatorView New(Visitor visitor, IDataProtectionProvider protection) => Of(visitor, Authenticator.NewKey(), protection);

    internal static AuthenticatorView Of(Visitor visitor, string key, IDataProtectionProvider protection)
    {
        using QRCodeData modules = QRCodeGenerator.GenerateQrCode(Authenticator.Address(key, visitor.Account!.Login, Ui.Words.Of("Site")), QRCodeGenerator.ECCLevel.M);
        int size = modules.ModuleMatrix.Count;
        IEnumerable<string> dark = Enumerable.Range(0, size).SelectMany(y => Enumerable.Range(0, size).Where(x => modules.ModuleMatrix[y][x]).Select(x => $"M{x} {y}h1v1h-1z"));
        return new AuthenticatorView(string.Join(' ', key.Chunk(4).Select(group => new string(group))), string.Concat(dark), size, Protector(protection).Protect(key, Lifetime), visitor.Unfinished == Unfinished.SecondFactor);
    }

    /// <summary>The key that a form sends back; nothing where its time is over.</summary>
    public static string? KeyOf(string? protectedKey, IDataProtectionProvider protection)
    {
        try
        {
            return protectedKey is null ? null : Protector(protection).Unprotect(protectedKey);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("lantu.new-authenticator").ToTimeLimitedDataProtector();
}
