using System.Security.Cryptography;

namespace Lantu.Data;

/// <summary>
/// Keeps pieces of evidence as files of the data folder under random names, apart from everything that the web serves. A file is whole and on disk before
/// its name is given out; one whose name nobody keeps is swept away later.
/// </summary>
/// <param name="folder">The data folder; nodes that serve one database share it.</param>
public sealed class EvidenceStore(string folder)
{
    const int Chunk = 81_920;
    const string Unfinished = ".part";

    readonly string _root = Path.Combine(folder, "evidence");

    /// <summary>Keeps what is read.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="most">How many there may be.</param>
    /// <param name="cancellation">Gives up; nothing is kept.</param>
    /// <returns>Its name and what it is; nothing where there are more bytes than there may be.</returns>
    public async Task<StoredFile?> SaveAsync(Stream content, long most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);

        string name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        string path = PathOf(name);
        PrivateFiles.MakeFolder(_root);
        PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
        string part = path + Unfinished;
        bool isWhole = false;
        try
        {
            using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long length = 0;
            await using (FileStream file = new(part, PrivateFiles.Options(FileMode.CreateNew, FileShare.None)))
            {
                byte[] buffer = new byte[Chunk];
                int read;
                while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
                {
                    length += read;
                    if (length > most)
                    {
                        return null;
                    }

                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
                }

                file.Flush(flushToDisk: true);
            }

            File.Move(part, path);
            isWhole = true;
            return new StoredFile(name, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            if (!isWhole)
            {
                File.Delete(part);
            }
        }
    }

    /// <summary>Opens a file; nothing where there is none of the name.</summary>
    public Stream? Open(string name)
    {
        string path = PathOf(name);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, Chunk, useAsync: true) : null;
    }

    /// <summary>Removes a file whose name nobody keeps.</summary>
    public void Remove(string name) => File.Delete(PathOf(name));

    // Names are ours; anything else is none, whatever it would lead to.
    string PathOf(string name) =>
        name.Length == 32 && name.All(char.IsAsciiHexDigitLower) ? Path.Combine(_root, name[..2], name) : throw new ArgumentException($"'{name}' is no name of a stored file.", nameof(name));
}
