using Lantu.Domain.Assignments;
using Lantu.Domain.Messages;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Units;

/// <summary>What a unit's page shows.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Duties">Every measure it owes something on, in printed order.</param>
/// <param name="Districts">The table of district targets, where the plan has one.</param>
/// <param name="Role">The role the address asks for.</param>
/// <param name="IsByDeadline">Whether the earliest last day stands first.</param>
public sealed record UnitView(PlanName Plan, PlanUnit Unit, IReadOnlyList<UnitDuty> Duties, DistrictTargets? Districts, ResponsibilityRole? Role, bool IsByDeadline)
{
    /// <summary>The unit's page in its directory, where that is kept.</summary>
    public string? InDirectory { get; init; }

    /// <summary>How many of its assignments stand how; nothing where that is not the visitor's to read.</summary>
    public IReadOnlyDictionary<AssignmentState, int>? Answers { get; init; }

    /// <summary>What the unit was told, the last first; nothing where that is not the visitor's to read.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>The reports of it that were found false, with the keys of their measures; nothing where that is not the visitor's to read.</summary>
    public IReadOnlyList<(ReportVerification Found, string Key)> FoundFalse { get; init; } = [];

    /// <summary>Whether the visitor sees what the unit does about it.</summary>
    public bool MayReadWork { get; init; }

    /// <summary>The duties shown, under what they are grouped by: their programme, or their last day.</summary>
    public IEnumerable<IGrouping<string, UnitDuty>> Groups =>
        IsByDeadline
            ? Shown.OrderBy(duty => duty.LastDay ?? DateOnly.MaxValue).GroupBy(duty => duty.LastDay is { } day ? Words.Day(day) : Words.Of("NoLastDay"), StringComparer.Ordinal)
            : Shown.GroupBy(duty => duty.Programme, StringComparer.Ordinal);

    public IEnumerable<UnitDuty> Shown => Duties.Where(duty => Role is null || duty.Roles.Contains(Role.Value));

    /// <summary>The unit's own row of the district targets.</summary>
    public DistrictRow? Targets => Districts?.Rows.FirstOrDefault(row => UnitLabel.Means(row.Unit, Unit.Name));

    public int Count(ResponsibilityRole role) => Duties.Count(duty => duty.Roles.Contains(role));

    /// <summary>The page's address with another role or order.</summary>
    public string Address(ResponsibilityRole? role, bool isByDeadline)
    {
        (string Name, string? Value)[] pairs = [("role", role?.ToString()), ("sort", isByDeadline ? "deadline" : null)];
        return $"{Plan.Address}/units/{Unit.Ordinal}{QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))}";
    }
}
