using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Assignments;

/// <summary>How a plan's assignments are answered; a plan without one is as a new one is.</summary>
public sealed class AssignmentSetting
{
    public const int UsualDays = 5;

    public const int MostDays = 60;

    public required PlanId PlanId { get; init; }

    /// <summary>How many working days a unit has for its answer.</summary>
    public int AnswerDays { get; private set; } = UsualDays;

    /// <summary>The units that the office can't order, by their names; absent while it is told by their kind.</summary>
    public IReadOnlyList<string>? NotOrdered { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string By { get; private set; } = "";

    /// <summary>Changes it.</summary>
    public void Put(int days, IReadOnlyList<string> notOrdered, DateTimeOffset at, string by) => (AnswerDays, NotOrdered, At, By) = (days, notOrdered, at, by);

    /// <summary>Takes over what held for an earlier issue.</summary>
    public void TakeOver(AssignmentSetting earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);

        (AnswerDays, NotOrdered, At, By) = (earlier.AnswerDays, earlier.NotOrdered, earlier.At, earlier.By);
    }

    /// <summary>Whether the office can order a unit: bodies of the state that sit in the place it can't, unless it has said otherwise.</summary>
    public static bool Orders(AssignmentSetting? setting, string unit, UnitKind kind) => setting?.NotOrdered is { } named ? !named.Contains(unit, StringComparer.Ordinal) : kind != UnitKind.National;
}
