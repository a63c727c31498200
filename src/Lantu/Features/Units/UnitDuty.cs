using Lantu.Domain.Deadlines;
using Lantu.Domain.Units;

namespace Lantu.Features.Units;

/// <summary>A measure a unit owes something on, in one role or several.</summary>
/// <param name="Measure">The measure's number.</param>
/// <param name="Key">The name people use for it.</param>
/// <param name="Programme">Title of its programme.</param>
/// <param name="TaskTitle">Title of its task.</param>
/// <param name="Paragraphs">Its text.</param>
/// <param name="Deadlines">Its deadlines.</param>
/// <param name="LastDay">The latest of their last days.</param>
/// <param name="Roles">The unit's roles on it, heaviest first.</param>
/// <param name="IsThroughGroup">Whether the unit is named only as one of a group.</param>
/// <param name="IsByDecision">Whether it owes it by the office's decision alone.</param>
public sealed record UnitDuty(
    int Measure, string Key, string Programme, string TaskTitle, IReadOnlyList<string> Paragraphs, IReadOnlyList<Deadline> Deadlines, DateOnly? LastDay, IReadOnlyList<ResponsibilityRole> Roles, bool IsThroughGroup, bool IsByDecision);
