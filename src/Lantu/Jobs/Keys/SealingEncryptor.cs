using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Lantu.Jobs.Keys;

/// <summary>Seals new protection keys.</summary>
sealed class SealingEncryptor(KeySecret secret) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(secret.Seal(plaintextElement), typeof(SealingDecryptor));
}
