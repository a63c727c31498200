using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;

namespace Lantu.Jobs.Reminders;

/// <summary>A unit that has not reported in a round that takes reports, or soon will; or has not answered all of an ad-hoc round that is open.</summary>
/// <param name="Plan">The plan, without its measures.</param>
/// <param name="Round">What it owes.</param>
/// <param name="Ordinal">The unit's place in the plan.</param>
/// <param name="Unit">Its name.</param>
/// <param name="Due">Until when it is on time, with what was granted to the unit.</param>
/// <param name="Rows">Measures that it reports on, or rows that it has not answered.</param>
public sealed record OwingUnit(Plan Plan, ReminderRound Round, int Ordinal, string Unit, RoundMoment Due, int Rows)
{
    /// <summary>The round of its reports; none of an ad-hoc round.</summary>
    public ReportingRound? Reports { get; init; }

    /// <summary>The ad-hoc round's title; empty of a month.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether the round is yet to open.</summary>
    public bool IsAhead { get; init; }

    /// <summary>Whether it is due, and what is late is still taken.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>What identifies it.</summary>
    public (PlanId Plan, ReminderRound Round, int Unit) Key => (Plan.Id, Round, Ordinal);

    /// <summary>The report of a month.</summary>
    public static OwingUnit Of(Plan plan, ReportingRound round, int ordinal, string unit, RoundStanding standing, int measures)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(standing);

        return new(plan, ReminderRound.Of(round.Month), ordinal, unit, standing.Due, measures) { Reports = round, IsAhead = standing.State == RoundState.Waiting, IsOverdue = standing.State == RoundState.Overdue };
    }

    /// <summary>Where several units of the same round look, below the plan's address.</summary>
    public static string PathOf(IReadOnlyCollection<OwingUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);

        OwingUnit first = units.First();
        return first.Round.Month is { } month ? $"/rounds/{month}" : units.Count == 1 ? $"/units/{first.Ordinal}/ad-hoc/{first.Round.AdHoc}/{first.Round.Turn}" : "/ad-hoc";
    }
}
