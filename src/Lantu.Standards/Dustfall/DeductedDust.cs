namespace Lantu.Standards.Dustfall;

/// <summary>
/// A deposition after the influence of sand was taken off 扣除沙尘影响. No formula for it was found in a standard, so the deducted value is reported,
/// and counts only with the evidence it rests on.
/// </summary>
/// <param name="Raw">The deposition as measured, t/(km²·30 d).</param>
/// <param name="Deducted">The deposition that is left, t/(km²·30 d).</param>
/// <param name="Evidence">What says so: the record of the sand events and the computation.</param>
public sealed record DeductedDust(decimal Raw, decimal Deducted, string Evidence)
{
    /// <summary>The deducted value; none without evidence, or where it is more than was measured.</summary>
    public Evaluated<decimal> Value =>
        (Soundness.Of((nameof(Raw), Soundness.IsAmount(Raw)), (nameof(Deducted), Soundness.IsAmount(Deducted) && Deducted <= Raw))
            ?? (string.IsNullOrWhiteSpace(Evidence) ? new Shortfall(Lack.Evidence, 0, 1) : null)) is { } fault
            ? new(null, DustRules.Deduction, 1, fault)
            : new(Deducted, DustRules.Deduction, 1, null);
}
