using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lantu.Data.Readings;
using Lantu.Jobs.Indicators;
using Lantu.Standards.AirQuality;

namespace Lantu.Jobs.Readings;

/// <summary>Files of readings as they were handed in.</summary>
/// <param name="Files">Their paths.</param>
/// <param name="Name">What they are called; of several, the first one's name.</param>
/// <param name="Hash">SHA-256 of their bytes and of what their columns were said to mean, in hexadecimal.</param>
/// <param name="Layout">What their columns mean.</param>
sealed record ReadingList(IReadOnlyList<string> Files, string Name, string Hash, ReadingLayout Layout)
{
    /// <summary>What the columns mean, in words.</summary>
    public string Means => MeaningOf(Layout);

    /// <summary>Looks files over without understanding them.</summary>
    public static async Task<ReadingList> OfAsync(IReadOnlyList<string> files, ReadingLayout layout, CancellationToken cancellation)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files)
        {
            await using FileStream stream = File.OpenRead(file);
            hash.AppendData(await SHA256.HashDataAsync(stream, cancellation));
        }

        hash.AppendData(Encoding.UTF8.GetBytes(MeaningOf(layout)));
        return new(files, FigureList.Kept(Path.GetFileName(files[0])), Convert.ToHexStringLower(hash.GetHashAndReset()), layout);
    }

    static string MeaningOf(ReadingLayout layout) => string.Join("; ",
    [
        layout.Station is { } column ? $"station={column}" : $"station “{layout.OnlyStation}”",
        string.Create(CultureInfo.InvariantCulture, $"time={string.Join('+', layout.Time.Names)} ({layout.Time.Label})"),
        .. layout.Rows is { } rows ? [$"item={rows.Item}, value={rows.Value}"] : Array.Empty<string>(),
        .. layout.Pollutants.Select(one => $"{Pollutants.SymbolOf(one.Pollutant)}={one.Name} ({(one.Unit == ReadingUnit.Milligrams ? "mg/m³" : "µg/m³")})"),
        .. layout.MissingMarks.Count > 0 ? [$"none={string.Join('|', layout.MissingMarks)}"] : Array.Empty<string>(),
    ]);
}
