using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Assignments;

/// <summary>Which of a unit's contacts stands for one of its assignments, where it is not the unit's usual one.</summary>
public sealed class AssignmentContact
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    public required ResponsibilityRole Role { get; init; }

    public required string Unit { get; init; }

    /// <summary>What the person is to be asked for.</summary>
    public required ContactRole ContactRole { get; init; }

    public required int DirectoryNumber { get; init; }

    /// <summary>Number of the contact in the directory.</summary>
    public required int ContactNumber { get; set; }
}
