using System.Security.Cryptography;

namespace Lantu.Domain.Plans;

/// <summary>The document as it was handed in.</summary>
public sealed class SourceFile(string name, string format, byte[] content)
{
    public string Name { get; private init; } = name;

    public string Format { get; private init; } = format;

#pragma warning disable CA1819 // The content is handed to streams whole; a copy of fifty megabytes would serve nobody.
    public byte[] Content { get; private init; } = content;
#pragma warning restore CA1819

    /// <summary>SHA-256 of the content in hexadecimal.</summary>
    public string Hash { get; private init; } = Convert.ToHexStringLower(SHA256.HashData(content));
}
