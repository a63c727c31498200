namespace Lantu.Domain.Plans;

/// <summary>How far a finding has come.</summary>
public enum FindingState
{
    /// <summary>Nobody has decided it.</summary>
    Open,

    /// <summary>What is proposed is taken.</summary>
    Accepted,

    /// <summary>The plan was corrected by hand.</summary>
    Edited,

    /// <summary>The plan stays as it was read.</summary>
    Kept,

    /// <summary>An act that was done for another reason left nothing of it to decide.</summary>
    Moot,
}
