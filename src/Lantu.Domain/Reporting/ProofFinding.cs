namespace Lantu.Domain.Reporting;

/// <summary>What somebody who looked for the proof of a report found.</summary>
public enum ProofFinding
{
    /// <summary>属实: it is as reported.</summary>
    Verified,

    /// <summary>未能证实: what there is does not prove it.</summary>
    NotProven,

    /// <summary>虚报: it is not as reported.</summary>
    False,
}
