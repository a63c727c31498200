namespace Lantu.Domain.Plans;

/// <summary>How far a plan has come.</summary>
public enum PlanState
{
    /// <summary>Imported, open points not settled.</summary>
    Draft,

    /// <summary>Frozen and in force.</summary>
    Published,

    /// <summary>A later plan or a corrected issue stands in its place; it can still be read.</summary>
    Superseded,
}
