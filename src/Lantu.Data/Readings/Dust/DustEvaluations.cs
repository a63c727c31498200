using System.Globalization;
using Lantu.Data.Readings.Results;
using Lantu.Standards;
using Lantu.Standards.Dustfall;

namespace Lantu.Data.Readings.Dust;

/// <summary>Reads files of dustfall or of road dust, evaluates areas by month and year, and writes the results.</summary>
public sealed class DustEvaluations(DustDeclaration declared, ReadingFindings findings)
{
    /// <summary>Months of points or roads that were read.</summary>
    public int Count { get; private set; }

    /// <summary>Runs.</summary>
    /// <param name="files">The files.</param>
    /// <param name="points">Where months of points go; none where nobody asked.</param>
    /// <param name="areas">Where areas by month and year go; none where nobody asked.</param>
    /// <param name="told">Told how many files are done.</param>
    /// <param name="cancellation">Stops before the next row.</param>
    public void Run(IReadOnlyList<string> files, IResultWriter? points, IResultWriter? areas, Action<int>? told = null, CancellationToken cancellation = default)
    {
        DustReadings readings = new(declared, findings);
        readings.Read(files, told, cancellation);
        IReadOnlyList<PointMonth> months = readings.Months;
        Count = months.Count;
        if (points is not null)
        {
            PointResults rows = new();
            foreach (PointMonth one in months)
            {
                rows.Add(one);
            }

            points.Write(rows.Columns);
        }

        areas?.Write(Areas(months).Columns);
    }

    AreaDustResults Areas(IReadOnlyList<PointMonth> all)
    {
        AreaDustResults rows = new(declared);
        foreach (IGrouping<int, PointMonth> year in all.GroupBy(one => one.Year))
        {
            List<AreaDust> ofMonths = [];
            foreach (IGrouping<int, PointMonth> month in year.GroupBy(one => one.Month))
            {
                AreaDust[] areas = [.. month.GroupBy(one => one.Area, StringComparer.Ordinal).Select(area => Of(area.Key, [.. area]))];
                rows.Add(string.Create(CultureInfo.InvariantCulture, $"{year.Key:0000}-{month.Key:00}"), areas);
                ofMonths.AddRange(areas);
            }

            // How bulletins bring months of roads to a year was not found.
            if (!declared.IsRoads)
            {
                rows.Add(string.Create(CultureInfo.InvariantCulture, $"{year.Key:0000}"), [.. ofMonths.GroupBy(one => one.Area, StringComparer.Ordinal).Select(area => OfYear(area.Key, [.. area]))]);
            }
        }

        return rows;
    }

    AreaDust Of(string area, PointMonth[] points) => declared.IsRoads
        ? new(area, points.Length, OfRoads(points), null)
        : new(area, points.Length, DustLoad.OfArea([.. points.Select(one => one.Raw.Value)], declared.LeastPoints), declared.HasDeducted ? OfDeducted(points) : null);

    // A deduction without its evidence leaves its point without a value; of the area nothing is stated then, as the mean over the others would be another one.
    Evaluated<decimal> OfDeducted(PointMonth[] points) => points.FirstOrDefault(one => one.Raw.IsValid && !one.Deducted.IsValid) is { } unproven
        ? unproven.Deducted with { Invalid = unproven.Deducted.Invalid! with { Where = unproven.Point } }
        : DustLoad.OfArea([.. points.Select(one => one.Deducted.Value)], declared.LeastPoints);

    // A road told twice is two roads of one name to the rule, which knows what follows.
    Evaluated<decimal> OfRoads(PointMonth[] roads) =>
        RoadDust.Mean([.. roads.SelectMany(one => Enumerable.Repeat(new RoadDust(one.Point, one[DustQuantity.Load], one[DustQuantity.Length] ?? (declared.ByLength ? 0 : 1)), one.IsDoubled ? 2 : 1))], declared.ByLength);

    AreaDust OfYear(string area, AreaDust[] months) => new(
        area,
        months.Length,
        DustLoad.OfMonths([.. months.Select(one => one.Raw.Value)], declared.LeastMonths),
        declared.HasDeducted ? DustLoad.OfMonths([.. months.Select(one => one.Deducted?.Value)], declared.LeastMonths) : null);
}
