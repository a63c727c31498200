using Lantu.Domain.Indicators;
using Lantu.Domain.Water;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Features.Readings.Water;

/// <summary>A section with its months.</summary>
public sealed record SectionView(WaterPlace Place, string Section)
{
    /// <summary>All its placings, the last first.</summary>
    public IReadOnlyList<SectionPlacing> Placings { get; init; } = [];

    public SectionCourse Course { get; init; } = new([]);

    /// <summary>The year whose months are shown.</summary>
    public int Year { get; init; }

    /// <summary>What was corrected: the month, and the batch that did it.</summary>
    public IReadOnlyList<(DateOnly Month, int Batch)> Revisions { get; init; } = [];

    /// <summary>Years that it has months of, the last first.</summary>
    public IReadOnlyList<int> Years => [.. Course.Months.Select(month => month.Year).Distinct().OrderDescending()];

    /// <summary>The months of the year that are kept.</summary>
    public IReadOnlyList<DateOnly> Months => [.. Course.Months.Where(month => month.Year == Year)];

    /// <summary>Items that any of them has.</summary>
    public IReadOnlyList<WaterItem> Items => [.. Months.SelectMany(month => Course[month]!.Values.Select(value => value.Item)).Distinct().Order()];

    public string Address => Place.AddressOf(Section);

    /// <summary>What holds in a month: on its last day, else at the nearest time.</summary>
    public SectionPlacing PlacingIn(DateOnly month)
    {
        DateOnly last = month.AddMonths(1).AddDays(-1);
        return Placings.FirstOrDefault(one => one.From <= last && !(one.Until < last)) ?? Placings.MinBy(one => Math.Abs(one.From.DayNumber - last.DayNumber))!;
    }

    /// <summary>What it was found to be in a month; nothing where it is not kept.</summary>
    public SectionFound? FoundIn(DateOnly month) => Course[month] is null ? null : Course.Over(PlacingIn(month).Body, FigurePeriod.OfMonth(month.Year, month.Month));
}
