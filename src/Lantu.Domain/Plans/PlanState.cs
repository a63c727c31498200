namespace Lantu.Domain.Plans;

/// <summary>How far a plan has come.</summary>
public enum PlanState
{
    /// <summary>Imported, open points not settled.</summary>
    Draft,

    /// <summary>Frozen and in force.</summary>
    Published,
}
