namespace Lantu.Data;

/// <summary>A file that was kept.</summary>
/// <param name="Name">Its random name in the store.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record StoredFile(string Name, long Length, string Hash);
