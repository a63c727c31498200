using System.Security.Cryptography;
using System.Xml.Linq;
using Lantu.Data;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Lantu.Jobs.Keys;

/// <summary>Opens sealed protection keys. Stored keys name this type: under another name it would open none of them.</summary>
sealed class SealingDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        (KeySecret.Of(services.GetRequiredService<LantuDatabase>()) ?? throw new CryptographicException("The protection keys were sealed with a secret that LANTU_KEYS_SECRET_FILE no longer names.")).Open(encryptedElement);
}
