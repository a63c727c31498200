namespace Lantu.Domain.Reporting;

/// <summary>How a unit signs off.</summary>
public enum SignOffRoute
{
    /// <summary>The approver does it on screen.</summary>
    OnScreen,

    /// <summary>The leader signed the printed form 呈批单, and the liaison officer registered the scanned page.</summary>
    OnPaper,
}
