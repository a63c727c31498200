using System.Security.Cryptography;
using System.Text;
using Lantu.Data;
using Lantu.Data.Readings;
using Lantu.Jobs.Indicators;

namespace Lantu.Jobs.Readings;

/// <summary>Files of readings as they were handed in.</summary>
/// <param name="Files">Their paths.</param>
/// <param name="Name">What they are called; of several, the first one's name.</param>
/// <param name="Hash">SHA-256 of their bytes and of what their columns were said to mean, in hexadecimal.</param>
/// <param name="Layout">What their columns mean.</param>
sealed record ReadingList(IReadOnlyList<string> Files, string Name, string Hash, ReadingLayout Layout)
{
    /// <summary>Looks files over without understanding them.</summary>
    public static async Task<ReadingList> OfAsync(IReadOnlyList<string> files, ReadingLayout layout, CancellationToken cancellation)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files)
        {
            await using FileStream stream = File.OpenRead(file);
            hash.AppendData(await SHA256.HashDataAsync(stream, cancellation));
        }

        hash.AppendData(Encoding.UTF8.GetBytes(StoredJson.Write(layout)));
        return new(files, FigureList.Kept(Path.GetFileName(files[0])), Convert.ToHexStringLower(hash.GetHashAndReset()), layout);
    }
}
