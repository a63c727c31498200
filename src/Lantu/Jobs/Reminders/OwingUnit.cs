using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Delegations;

namespace Lantu.Jobs.Reminders;

/// <summary>A unit that has not reported in a round that takes reports, or soon will; has not reported its parts of it to the unit above; or has not answered all of an ad-hoc round that is open.</summary>
/// <param name="Plan">The plan, without its measures.</param>
/// <param name="Round">What it owes.</param>
/// <param name="Ordinal">The unit's place in the plan; of parts its number in the directory.</param>
/// <param name="Unit">Its name.</param>
/// <param name="Due">Until when it is on time, with what was granted to the unit; of parts the internal cut-off.</param>
/// <param name="Rows">Measures that it reports on, parts that it has not reported, or rows that it has not answered.</param>
public sealed record OwingUnit(Plan Plan, ReminderRound Round, int Ordinal, string Unit, RoundMoment Due, int Rows)
{
    /// <summary>The round of its reports; none of an ad-hoc round.</summary>
    public ReportingRound? Reports { get; init; }

    /// <summary>The ad-hoc round's title, or the name of the unit that parts are reported to; empty of a month.</summary>
    public string Title { get; init; } = "";

    /// <summary>Number of the directory in which the unit stands, where it need not stand in the plan.</summary>
    public int Directory { get; init; }

    /// <summary>Where the unit looks after its parts, below the plan's address.</summary>
    public string? Parts { get; init; }

    /// <summary>Where the unit that they are reported to looks after what it handed down.</summary>
    public string? PartsAbove { get; init; }

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

    /// <summary>Parts that are reported to the unit above.</summary>
    internal static OwingUnit Of(DelegationBoard board, int parent, int child, RoundMoment cutOff, int parts, ReportingRound round, RoundStanding standing, DateTimeOffset now) =>
        new(board.Plan, ReminderRound.Of(round.Month, parent, cutOff.Day), child, board.NameOf(child), cutOff, parts)
        {
            Reports = round,
            IsAhead = standing.State == RoundState.Waiting,
            IsOverdue = ReportingRound.HasPassed(cutOff, now),
            Title = board.NameOf(parent),
            Directory = board.DirectoryNumber,
            PartsAbove = board.PathOf(parent),

            // There is no page of a month before its round opens.
            Parts = board.PathOf(child) + (standing.State == RoundState.Waiting ? "" : $"/reports/{round.Month}"),
        };

    /// <summary>As messages have it.</summary>
    public OwedReport Owed(ReminderStep? step) => new(Plan.Id, Round, Ordinal, Due.Day, step) { Directory = Directory };

    /// <summary>Where several units of the same round look, below the plan's address.</summary>
    public static string PathOf(IReadOnlyCollection<OwingUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);

        OwingUnit first = units.First();
        return first.Parts is { } parts ? parts : first.Round.Month is { } month ? $"/rounds/{month}" : units.Count == 1 ? $"/units/{first.Ordinal}/ad-hoc/{first.Round.AdHoc}/{first.Round.Turn}" : "/ad-hoc";
    }
}
