namespace Lantu.Data.Writing;

/// <summary>What a unit of work gives its caller, and what the audit says of it.</summary>
/// <param name="Result">For the caller.</param>
/// <param name="Action">A stable word such as plan.imported.</param>
/// <param name="Subject">Kind and identity of what was changed.</param>
/// <param name="Detail">In short, what changed.</param>
public sealed record Written<T>(T Result, string Action, string Subject, string Detail);
