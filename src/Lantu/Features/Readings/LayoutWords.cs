using Lantu.Data.Readings;
using Lantu.Standards.AirQuality;
using Lantu.Ui;

namespace Lantu.Features.Readings;

/// <summary>What the columns of readings mean, in words.</summary>
static class LayoutWords
{
    public static string Of(ReadingLayout layout) => string.Join("；",
    [
        layout.Station is { } column ? Words.Of("LayoutStation", column) : Words.Of("LayoutOnlyStation", layout.OnlyStation ?? ""),
        Words.Of($"LayoutTime{layout.Time.Label}", string.Join("、", layout.Time.Names)),
        .. layout.Rows is { } rows ? [Words.Of("LayoutRows", rows.Item, rows.Value, rows.Unit ?? "—")] : Array.Empty<string>(),
        .. layout.Pollutants.Select(one => Words.Of("LayoutPollutant", Pollutants.SymbolOf(one.Pollutant), one.Name, one.Unit == ReadingUnit.Milligrams ? "mg/m³" : "µg/m³")),
        .. layout.MissingMarks.Count > 0 ? [Words.Of("LayoutMissing", string.Join("、", layout.MissingMarks))] : Array.Empty<string>(),
    ]);
}
