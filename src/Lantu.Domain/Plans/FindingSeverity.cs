namespace Lantu.Domain.Plans;

/// <summary>How much a finding matters. Only an error keeps a plan from being published.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Info,

    /// <summary>A person should look: the reading is likely but not certain.</summary>
    Warning,

    /// <summary>The document can't be taken as it stands here; a person must decide.</summary>
    Error,
}
