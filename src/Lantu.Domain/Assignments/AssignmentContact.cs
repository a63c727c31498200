using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Assignments;

/// <summary>
/// Which of a unit's contacts stands for one of its assignments, from a day until a day, where it is not the unit's usual one. Choices are kept one after the other;
/// of those that hold on a day, the last that was made counts.
/// </summary>
public sealed class AssignmentContact
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    public required ResponsibilityRole Role { get; init; }

    public required string Unit { get; init; }

    /// <summary>What the person is to be asked for.</summary>
    public required ContactRole ContactRole { get; init; }

    /// <summary>Its place among the choices of the assignment for this, from 1.</summary>
    public int Number { get; init; } = 1;

    public required int DirectoryNumber { get; init; }

    /// <summary>Number of the contact in the directory; absent where it is the unit's usual one again.</summary>
    public int? ContactNumber { get; init; }

    /// <summary>The first day; absent where it was chosen before days were kept.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, where there is one; afterwards an earlier choice that still holds counts again, or the unit's usual contact.</summary>
    public DateOnly? To { get; init; }

    /// <summary>When it was chosen; absent as the first day is.</summary>
    public DateTimeOffset? At { get; init; }

    public string? By { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => !(From > day) && !(To < day);

    /// <summary>The one that counts on a day; none where the unit's usual contact does.</summary>
    /// <param name="choices">All of an assignment for one thing.</param>
    /// <param name="day">The day.</param>
    public static AssignmentContact? On(IEnumerable<AssignmentContact> choices, DateOnly day) => choices.Where(choice => choice.HoldsOn(day)).MaxBy(choice => choice.Number) is { ContactNumber: not null } last ? last : null;
}
