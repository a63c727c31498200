using Lantu.Domain.Reporting;

namespace Lantu.Domain.Burden;

/// <summary>What one report that is due asked for, and what was done for it.</summary>
/// <param name="Figures">How many figures it asks for.</param>
/// <param name="Filed">What was filed, one revision after the other; nothing where nothing was.</param>
/// <param name="Took">From its first draft to its first filing, where both are known.</param>
public sealed record ReportWork(int Figures, IReadOnlyList<ReportContent> Filed, TimeSpan? Took)
{
    // How it stands, and what was done.
    const int ClaimAndText = 2;

    /// <summary>Fields that it asks for: how it stands, what was done, and each figure.</summary>
    public int Asked => ClaimAndText + Figures;

    /// <summary>Fields that a person filled in what counts.</summary>
    public int Filled => Last is { IsByException: false } last ? 1 + (string.IsNullOrWhiteSpace(last.Text) ? 0 : 1) + last.Quantities.Count : 0;

    /// <summary>Fields that were taken over as planned.</summary>
    public int Planned => Last is { IsByException: true } ? Asked : 0;

    /// <summary>Fields that a later revision says otherwise than the one before.</summary>
    public int Changed => Filed.Zip(Filed.Skip(1), Differences).Sum();

    /// <summary>The same as the burden meter counts it, beside what else is asked of units.</summary>
    public FieldWork Fields => new(Asked, Filled, Planned, Changed, Took);

    ReportContent? Last => Filed.Count == 0 ? null : Filed[^1];

    static int Differences(ReportContent was, ReportContent now) =>
        (was.Claim == now.Claim ? 0 : 1) + (was.Text == now.Text ? 0 : 1) + was.Quantities.Concat(now.Quantities).Select(one => one.Target).Distinct().Count(target => was.ValueOf(target) != now.ValueOf(target));
}
