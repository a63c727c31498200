using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Assignments;

/// <summary>What one unit owes on one measure 责任分工: derived from the frozen plan, or from a later decision of the office. The unit answers: it acknowledges 签收 or contests 异议.</summary>
public sealed class Assignment
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    public required ResponsibilityRole Role { get; init; }

    public required string Unit { get; init; }

    /// <summary>The group's name as printed, where the document names the unit only through one.</summary>
    public string? Through { get; init; }

    /// <summary>Number of the decision it rests on; absent where it is the document's own word.</summary>
    public int? DecisionNumber { get; init; }

    /// <summary>The day its answer was asked for; absent where it was assigned before answers were asked.</summary>
    public DateOnly? AskedOn { get; private set; }

    public DateTimeOffset? AcknowledgedAt { get; private set; }

    public string? AcknowledgedBy { get; private set; }

    /// <summary>Number of the earlier issue's plan on which it was acknowledged, if it stays in the corrected one.</summary>
    public int? AcknowledgedOn { get; private set; }

    /// <summary>Number of the contest that is not ruled on yet.</summary>
    public int? ContestNumber { get; private set; }

    /// <summary>Number of the decision that ended it.</summary>
    public int? EndedBy { get; private set; }

    /// <summary>Whether nothing is owed by it any more.</summary>
    public bool HasEnded => EndedBy is not null;

    /// <summary>Asks the unit for an answer, whatever it answered before.</summary>
    public void Ask(DateOnly day)
    {
        AskedOn = day;
        ContestNumber = null;
        Forget();
    }

    /// <summary>The unit takes it.</summary>
    public void Acknowledge(DateTimeOffset at, string by) => (AcknowledgedAt, AcknowledgedBy, AcknowledgedOn, ContestNumber) = (at, by, null, null);

    /// <summary>The unit says that it is not its own.</summary>
    public void Contest(int number)
    {
        ContestNumber = number;
        Forget();
    }

    /// <summary>The office takes it from the unit.</summary>
    public void End(int decision) => (EndedBy, ContestNumber) = (decision, null);

    /// <summary>The office takes back that it ended; the contest is open again.</summary>
    public void Revive(int contest) => (EndedBy, ContestNumber) = (null, contest);

    /// <summary>Takes over how it was answered in an earlier issue that says the same.</summary>
    /// <param name="earlier">The same assignment there.</param>
    /// <param name="plan">Number of that plan.</param>
    public void TakeOver(Assignment earlier, int plan)
    {
        ArgumentNullException.ThrowIfNull(earlier);

        AskedOn = earlier.AskedOn ?? AskedOn;
        if (earlier.AcknowledgedAt is not null)
        {
            (AcknowledgedAt, AcknowledgedBy, AcknowledgedOn) = (earlier.AcknowledgedAt, earlier.AcknowledgedBy, earlier.AcknowledgedOn ?? plan);
        }
    }

    /// <summary>How it stands on a day.</summary>
    /// <param name="today">The day.</param>
    /// <param name="due">The last day for an answer; a provisional one makes nothing overdue.</param>
    /// <param name="isOrdered">Whether the unit is one that the plan's office can order; others owe no answer.</param>
    public AssignmentState StateOn(DateOnly today, WorkingDay? due, bool isOrdered) =>
        HasEnded ? AssignmentState.Ended
        : ContestNumber is not null ? AssignmentState.Contested
        : AcknowledgedAt is not null ? AssignmentState.Acknowledged
        : !isOrdered ? AssignmentState.NotAsked
        : due is { IsProvisional: false } && today > due.Date ? AssignmentState.Overdue
        : AssignmentState.Unanswered;

    void Forget() => (AcknowledgedAt, AcknowledgedBy, AcknowledgedOn) = (null, null, null);
}
