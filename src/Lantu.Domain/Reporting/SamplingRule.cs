using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>
/// Which reports of a round are drawn for proof. The draw is the same whoever computes it and whenever, and nobody can tell it before the plan is
/// published: it hangs on the plan's own identity.
/// </summary>
/// <param name="Edition">Which version it is.</param>
/// <param name="OneIn">One report in so many is drawn.</param>
public sealed record SamplingRule(string Edition, int OneIn)
{
    // FNV-1a, of 64 bits: small, and the same on every machine.
    const ulong Offset = 14_695_981_039_346_656_037;
    const ulong Prime = 1_099_511_628_211;

    /// <summary>The rule that comes with the program: one in twenty.</summary>
    public static SamplingRule Shipped { get; } = new("2026-1", 20);

    /// <summary>Whether a report is drawn.</summary>
    /// <param name="plan">Identity of the plan.</param>
    /// <param name="month">The round.</param>
    /// <param name="unit">Name of the unit: its place may differ from issue to issue.</param>
    /// <param name="measure">Key of the measure.</param>
    public bool Draws(Guid plan, RoundMonth month, string unit, string measure)
    {
        ulong hash = Offset;
        foreach (char letter in $"{plan:N}/{month}/{unit}/{measure}")
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        // The low bits of such a hash follow the last letters too closely.
        return (hash >> 32) % (ulong)OneIn == 0;
    }
}
