using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Frequencies;

/// <summary>The months of a plan's year that are reported on: from the month of issue to December.</summary>
/// <param name="Year">The year.</param>
/// <param name="First">The first month, from 1.</param>
public sealed record PlanMonths(int Year, int First)
{
    public const int Last = 12;

    /// <summary>Each of them, from 1 to 12.</summary>
    public IReadOnlyList<int> All => [.. Enumerable.Range(First, Last - First + 1)];

    /// <summary>The months of a plan.</summary>
    /// <param name="year">The plan's year, if it states one.</param>
    /// <param name="issuedOn">The day it was issued, if it states one.</param>
    /// <param name="otherwise">The day that counts where it states neither.</param>
    public static PlanMonths Of(int? year, DateOnly? issuedOn, DateOnly otherwise)
    {
        DateOnly from = issuedOn ?? otherwise;
        int named = year ?? from.Year;
        return new PlanMonths(named, from.Year == named ? from.Month : 1);
    }

    /// <summary>The months in which the dates of a measure fall: last days, ends of windows, dates in its text.</summary>
    public IReadOnlyList<int> DatesOf(IEnumerable<Deadline> deadlines, IEnumerable<Milestone> milestones) =>
        [.. deadlines.Select(deadline => deadline.Date ?? deadline.To).OfType<DateOnly>().Concat(milestones.Select(milestone => milestone.Date))
            .Where(day => day.Year == Year && day.Month >= First).Select(day => day.Month).Distinct().Order()];

    /// <summary>The months in which a measure is reported on.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="offset">Which month of the quarter or year, from 0.</param>
    /// <param name="dates">The months of its dates.</param>
    public IReadOnlyList<int> DueIn(ReportingFrequency frequency, int offset, IReadOnlyList<int> dates)
    {
        const int QuarterMonths = 3;
        return frequency switch
        {
            ReportingFrequency.Month => All,
            ReportingFrequency.Quarter => [.. All.Where(month => (month - 1) % QuarterMonths == offset % QuarterMonths)],
            ReportingFrequency.Year => [Math.Max(offset + 1, First)],
            _ => dates.Count > 0 ? dates : [Last],
        };
    }
}
