using Lantu.Domain.Indicators;
using Lantu.Domain.Water;

namespace Lantu.Features.Readings.Water;

/// <summary>A section as it stands on a day, with the last month that is kept of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Placings">The placings that hold on the day; of a section that stands for nothing any more, the last ones.</param>
/// <param name="IsStanding">Whether it stands for an area on the day.</param>
/// <param name="Month">The first day of the last month that is kept; nothing where none is.</param>
/// <param name="Found">What it was found to be in that month.</param>
public sealed record SectionLine(string Name, IReadOnlyList<SectionPlacing> Placings, bool IsStanding, DateOnly? Month, SectionFound? Found)
{
    /// <summary>A section on a day.</summary>
    internal static SectionLine Of(string name, IReadOnlyList<SectionPlacing> placings, SectionCourse? course, DateOnly day)
    {
        SectionPlacing[] holding = [.. placings.Where(one => one.From <= day && !(one.Until < day))];
        DateOnly last = placings.Max(one => one.From);
        SectionPlacing[] shown = holding.Length > 0 ? holding : [.. placings.Where(one => one.From == last)];
        DateOnly? month = course?.Months.Cast<DateOnly?>().LastOrDefault();
        return new SectionLine(name, shown, holding.Length > 0, month, month is { } known ? course!.Over(shown[0].Body, FigurePeriod.OfMonth(known.Year, known.Month)) : null);
    }
}
