using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>What a settlement changed of a task's heading.</summary>
/// <param name="Task">Its place in the plan, from 1.</param>
/// <param name="Before">How it stood.</param>
/// <param name="After">How it stands since.</param>
public sealed record TaskChange(int Task, TaskHeading Before, TaskHeading After);
