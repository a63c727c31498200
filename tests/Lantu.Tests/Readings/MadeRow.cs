using System.Globalization;
using Lantu.Standards.AirQuality;

namespace Lantu.Tests.Readings;

/// <summary>A row of a wide table made from a seed; faulty ones have one thing wrong now and then.</summary>
sealed class MadeRow
{
    public required string Station { get; init; }

    public required DateTime Time { get; init; }

    /// <summary>In the order of the six; none where it is missing.</summary>
    public required decimal?[] Numbers { get; init; }

    public static MadeRow[] Many(int seed, bool isClean, int stations, int hours)
    {
        Random random = new(seed);
        List<MadeRow> rows = [];
        for (int station = 0; station < stations; station++)
        {
            for (int hour = 1; hour <= hours; hour++)
            {
                if (random.Next(50) == 0)
                {
                    continue;
                }

                DateTime time = new DateTime(2023, 1, 1).AddHours(!isClean && random.Next(300) == 0 ? random.Next(1, hour + 1) : hour);
                rows.Add(new() { Station = $"站{station:00}", Time = time, Numbers = [.. Enumerable.Range(0, 6).Select(at => Number(random, at, isClean))] });
            }
        }

        return [.. rows];
    }

    public void Round()
    {
        for (int at = 0; at < Numbers.Length; at++)
        {
            Numbers[at] = Numbers[at] is { } number ? decimal.Round(number) : null;
        }
    }

    public Dictionary<string, object?> Cells()
    {
        Dictionary<string, object?> cells = new() { ["station"] = Station, ["time"] = Time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) };
        foreach (Pollutant pollutant in Pollutants.Six)
        {
            cells[Pollutants.SymbolOf(pollutant)] = (double?)Numbers[(int)pollutant];
        }

        return cells;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Station},{Time:yyyy-MM-dd HH:mm},{string.Join(',', Numbers.Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "NA"))}");

    static decimal? Number(Random random, int at, bool isClean) => random.Next(200) switch
    {
        < 4 => null,
        4 when !isClean => -random.Next(1, 9),
        5 when !isClean => 1_000_001,
        6 when !isClean => 700,
        7 when !isClean => 12.345678m,
        _ => at == (int)Pollutant.CO ? random.Next(1, 40) / 10m : random.Next(0, 4000) / (at % 2 == 0 ? 1m : 10m),
    };
}
