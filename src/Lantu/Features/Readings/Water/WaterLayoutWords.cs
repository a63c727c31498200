using Lantu.Data.Readings.Water;
using Lantu.Ui;

namespace Lantu.Features.Readings.Water;

/// <summary>What the columns of months of sections mean, in words.</summary>
static class WaterLayoutWords
{
    public static string Of(WaterMonthLayout layout) => string.Join("；",
    [
        Words.Of("WaterLayoutSection", string.Join("、", layout.Table.Subject)),
        Words.Of("WaterLayoutTime", string.Join("、", layout.Table.Time)),
        .. layout.ClassColumn is { } column ? [Words.Of("WaterLayoutClass", column)] : Array.Empty<string>(),
        .. layout.Table.Rows is { } rows ? [Words.Of("LayoutRows", rows.Item, rows.Value, rows.Unit ?? "—")] : Array.Empty<string>(),
        .. layout.Table.Columns.Select(one => Words.Of("LayoutPollutant", one.Item, one.Name, one.Unit.Name)),
        .. layout.Table.MissingMarks.Count > 0 ? [Words.Of("LayoutMissing", string.Join("、", layout.Table.MissingMarks))] : Array.Empty<string>(),
        .. layout.Table.BelowMarks.Count > 0 ? [Words.Of("WaterLayoutBelow", string.Join("、", layout.Table.BelowMarks), Words.Of($"detection-{layout.Programme.Detection}"))] : Array.Empty<string>(),
        .. layout.Table.Columns.Count > 0 ? [Words.Of(layout.Programme.IsAutomatic ? "ProgrammeAutomatic" : "ProgrammeManual")] : Array.Empty<string>(),
        .. layout.Programme.Occasional.Count > 0 ? [Words.Of("WaterLayoutOccasional", string.Join("、", layout.Programme.Occasional.Select(WaterQuantity.SymbolOf)))] : Array.Empty<string>(),
    ]);
}
