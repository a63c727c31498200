using Lantu.Domain.Calendars;
using Lantu.Domain.Handovers;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Handovers;

namespace Lantu.Features.Handovers;

/// <summary>What a unit gives, signs for and answers.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Unit">The unit's place in the plan.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The hand-overs in which it gives or receives.</param>
/// <param name="Now">The month it is.</param>
public sealed record UnitHandoversView(HandoverPlan Plan, int Unit, string Name, IReadOnlyList<HandoverRow> Rows, RoundMonth Now)
{
    /// <summary>Whether the visitor does the unit's work.</summary>
    public bool MayAct { get; init; }

    public string? Done { get; init; }

    public string? Refused { get; init; }

    /// <summary>What was typed and refused, with the hand-over and the delivery that it was about.</summary>
    public (int Handover, int Delivery, string? Text, string? Month)? Typed { get; init; }

    public string Address => $"{Plan.Name.Address}/units/{Unit}/handovers";

    public IEnumerable<HandoverRow> Giving => Rows.Where(row => row.Handover.GiverOrdinal == Unit);

    public IEnumerable<HandoverRow> Receiving => Rows.Where(row => row.Handover.ReceiverOrdinal == Unit);

    /// <summary>The periods that something can be given for: from the one before it was decided to the one that runs.</summary>
    public IReadOnlyList<RoundMonth> Months(Handover handover)
    {
        ArgumentNullException.ThrowIfNull(handover);

        int first = RoundMonth.Of(BeijingTime.DayOf(handover.DecidedAt)).Index - 1;
        RoundMonth[] ends = [.. Enumerable.Range(-PassHandovers.MostMonths, 2 * PassHandovers.MostMonths).Select(Now.Plus).Where(month => month.Index >= first && HandoverClock.EndsWith(handover.Rhythm, month))];
        int running = Array.FindIndex(ends, month => month.Index >= Now.Index);
        return [.. ends.Take(running + 1).Reverse()];
    }

    /// <summary>The period that a form offers first: the earliest that waits, else the one that runs.</summary>
    public RoundMonth? Offered(HandoverRow row)
    {
        ArgumentNullException.ThrowIfNull(row);

        return row.ToGive.Select(period => (RoundMonth?)period.Month).FirstOrDefault() ?? Months(row.Handover).Select(month => (RoundMonth?)month).FirstOrDefault();
    }
}
