using Lantu.Documents.Drafts;
using Lantu.Domain.Units;

namespace Lantu.Documents.Printed;

/// <summary>A measure that a unit owes something on.</summary>
/// <param name="Programme">The annex it stands in.</param>
/// <param name="Task">The task it belongs to.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Roles">What the unit is on it.</param>
/// <param name="IsThroughGroup">Whether only a group of units names it.</param>
public sealed record Duty(string Programme, TaskDraft Task, MeasureDraft Measure, IReadOnlyList<ResponsibilityRole> Roles, bool IsThroughGroup);
