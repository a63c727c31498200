using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;

namespace Lantu.Jobs.Reporting;

/// <summary>What a unit's reports of a round are judged by. It holds as long as the round's version is the same: whatever it rests on raises that.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">How it stood when the frame was looked up.</param>
/// <param name="Unit">The unit's place among the plan's.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Round">The round.</param>
/// <param name="Earlier">The months of the rounds before it.</param>
/// <param name="Granted">What was granted on it.</param>
/// <param name="Measures">What is due, by the measures' places.</param>
sealed record FilingFrame(PlanId Plan, int Number, string Title, PlanState State, int Unit, string UnitName, ReportingRound Round, IReadOnlyList<RoundMonth> Earlier, IReadOnlyList<RoundExtension> Granted, IReadOnlyDictionary<int, FilingMeasure> Measures)
{
    /// <summary>How the round stands for the unit.</summary>
    public RoundStanding StandingAt(DateTimeOffset now) => RoundStanding.Of(Round, Granted, UnitName, now);

    /// <summary>Refuses work on a plan that is not in force.</summary>
    public void RefuseEnded()
    {
        if (State != PlanState.Published)
        {
            throw new RefusedException(Refusal.NotInForce, Title);
        }
    }

    /// <summary>Refuses what is sent while the round takes nothing, with the reason.</summary>
    public RoundStanding RefuseClosed(DateTimeOffset now)
    {
        RoundStanding standing = StandingAt(now);
        return standing.TakesReports ? standing : throw new RefusedException(Refusal.NoReportsTaken, standing);
    }

    /// <summary>The same, but for what was returned: until the day that was given it comes back where the round is locked, too.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="reports">The reports that something is done with; nothing stands for one that is not there yet.</param>
    public RoundStanding RefuseClosed(DateTimeOffset now, IReadOnlyCollection<ProgressReport?> reports) =>
        StandingAt(now) is { State: RoundState.Locked } locked && reports.Count > 0 && reports.All(report => report?.IsDueBack(BeijingTime.DayOf(now)) == true) ? locked : RefuseClosed(now);
}
