using System.Globalization;
using Lantu.Data.Readings.Results;
using Lantu.Standards.Dustfall;

namespace Lantu.Data.Readings.Dust;

/// <summary>Months of points: the dustfall as measured and with sand deducted, and what the method's limits make of it.</summary>
sealed class PointResults
{
    readonly ResultColumnOf<string> point = new("point");

    readonly ResultColumnOf<string> area = new("area");

    readonly ResultColumnOf<string> period = new("period");

    readonly EvaluatedColumns raw = new("deposition");

    readonly ResultColumnOf<string> certainty = new("certainty");

    readonly EvaluatedColumns deducted = new("deducted");

    readonly ResultColumnOf<string> evidence = new("evidence");

    public IReadOnlyList<ResultColumn> Columns => [point, area, period, .. raw.Columns, certainty, .. deducted.Columns, evidence];

    public void Add(PointMonth one)
    {
        point.Add(one.Point);
        area.Add(one.Area);
        period.Add(string.Create(CultureInfo.InvariantCulture, $"{one.Year:0000}-{one.Month:00}"));
        raw.Add(one.Raw);
        certainty.Add(one.Raw.Value is not { } value ? "" : DustSample.CertaintyOf(value) switch { DustCertainty.NotDetected => "低于检出限", DustCertainty.Detected => "低于测定下限", _ => "" });
        deducted.Add(one.Deducted);
        evidence.Add(one.Evidence);
    }
}
