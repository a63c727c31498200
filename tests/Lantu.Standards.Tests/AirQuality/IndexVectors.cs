using System.Text.Json;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.Tests.AirQuality;

/// <summary>Concentrations with the sub-index that a table or a peer's test gives them: the whole file where it stands beside the checkout, else a part of it.</summary>
static class IndexVectors
{
    const string Name = "aqi-vectors.json";

    static readonly string Beside = Path.Combine(Repository.Root, "..", "shared", "data", "standards", Name);

    public static bool IsWhole => File.Exists(Beside);

    public static IReadOnlyList<IndexVector> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(IsWhole ? Beside : Path.Combine(Repository.Root, "tests/Lantu.Standards.Tests/Vectors", Name)));
        return [.. document.RootElement.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("rows").EnumerateArray().Select(row => Of(group, row)))];
    }

    static IndexVector Of(JsonElement group, JsonElement row) => new(
        group.GetProperty("id").GetString()!,
        IndexRules.Named(group.GetProperty("standard").GetString()!)!,
        ItemOf(row.GetProperty("pollutant").GetString()!, row.TryGetProperty("averaging", out JsonElement averaging) ? averaging.GetString() : null, group.GetProperty("standard").GetString()!),
        row.GetProperty("concentration").GetDecimal(),
        row.GetProperty("iaqi") is { ValueKind: JsonValueKind.Number } index ? index.GetInt32() : null,
        !row.TryGetProperty("agrees", out JsonElement agrees) || agrees.GetBoolean());

    /// <summary>Particles of the hour have a column from 2026 on; before, the peer reads them on that of the day.</summary>
    static IndexItem ItemOf(string pollutant, string? averaging, string standard) => pollutant switch
    {
        "SO2" => new(Pollutant.SO2, Averaging.Day),
        "SO2_1h" => new(Pollutant.SO2, Averaging.Hour),
        "NO2" => new(Pollutant.NO2, Averaging.Day),
        "NO2_1h" => new(Pollutant.NO2, Averaging.Hour),
        "CO" => new(Pollutant.CO, Averaging.Day),
        "CO_1h" => new(Pollutant.CO, Averaging.Hour),
        "O3_1h" => new(Pollutant.O3, Averaging.Hour),
        "O3_8h" => new(Pollutant.O3, Averaging.EightHours),
        "PM10" => new(Pollutant.PM10, averaging == "1h" && standard == "HJ 633-2026" ? Averaging.Hour : Averaging.Day),
        "PM2.5" => new(Pollutant.PM25, averaging == "1h" && standard == "HJ 633-2026" ? Averaging.Hour : Averaging.Day),
        _ => throw new InvalidDataException(pollutant),
    };
}
