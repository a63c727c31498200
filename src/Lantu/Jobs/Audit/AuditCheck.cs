namespace Lantu.Jobs.Audit;

/// <summary>A look at the whole audit that ended.</summary>
/// <param name="Verdict">What it came to.</param>
/// <param name="At">When.</param>
/// <param name="Took">How long it took.</param>
public sealed record AuditCheck(AuditVerdict Verdict, DateTimeOffset At, TimeSpan Took)
{
    /// <summary>Whether a newer one is under way.</summary>
    public bool IsGoingOn { get; init; }
}
