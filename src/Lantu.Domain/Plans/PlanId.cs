namespace Lantu.Domain.Plans;

/// <summary>Identity of a plan, made before it is saved (a version 7 GUID).</summary>
public readonly record struct PlanId(Guid Value)
{
    /// <summary>A new identity, in the order of its instant.</summary>
    public static PlanId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    public override string ToString() => Value.ToString();
}
