namespace Lantu.Domain.Plans;

/// <summary>Identity of a plan, made before it is saved (a version 7 GUID).</summary>
public readonly record struct PlanId(Guid Value)
{
    public static PlanId New(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);

        return new PlanId(Guid.CreateVersion7(clock.GetUtcNow()));
    }

    public override string ToString() => Value.ToString();
}
