using System.Security.Cryptography;
using System.Text;
using Lantu.Data;
using Lantu.Data.Readings.Water;
using Lantu.Jobs.Indicators;

namespace Lantu.Jobs.Water;

/// <summary>Files of months of water sections as they were handed in.</summary>
/// <param name="Files">Their paths.</param>
/// <param name="Name">What they are called; of several, the first one's name.</param>
/// <param name="Hash">SHA-256 of their bytes and of how they are taken, in hexadecimal.</param>
/// <param name="Layout">What their columns mean.</param>
/// <param name="Withdraws">Whether a blank takes away what stood there.</param>
sealed record WaterList(IReadOnlyList<string> Files, string Name, string Hash, WaterMonthLayout Layout, bool Withdraws)
{
    /// <summary>Looks files over without understanding them.</summary>
    /// <param name="files">Their paths.</param>
    /// <param name="layout">What their columns mean.</param>
    /// <param name="withdraws">Whether a blank takes away what stood there.</param>
    /// <param name="name">What a single file is called, where its path does not say so.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<WaterList> OfAsync(IReadOnlyList<string> files, WaterMonthLayout layout, bool withdraws = false, string? name = null, CancellationToken cancellation = default)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files)
        {
            await using FileStream stream = File.OpenRead(file);
            hash.AppendData(await SHA256.HashDataAsync(stream, cancellation));
        }

        hash.AppendData(Encoding.UTF8.GetBytes($"{StoredJson.Write(layout)} {withdraws}"));
        return new(files, FigureList.Kept(name ?? Path.GetFileName(files[0])), Convert.ToHexStringLower(hash.GetHashAndReset()), layout, withdraws);
    }

    /// <summary>What a file of them is called.</summary>
    public string NameOf(string path) => Files.Count == 1 ? Name : Path.GetFileName(path);
}
