using Lantu.Standards.Rounding;

namespace Lantu.Standards.Soil;

/// <summary>
/// A target of safe use: 安全利用率达到100%，或者达到95%以上且依法处罚、整改到位 for construction land, 95%以上 for cultivated land. The rate is compared
/// unrounded.
/// </summary>
public sealed record SafeUseTarget
{
    /// <summary>Key construction land: all of it, or the floor with every violation punished and rectified.</summary>
    public static SafeUseTarget ConstructionLand { get; } = new() { AsksForSettlement = true };

    /// <summary>Cultivated land: the floor.</summary>
    public static SafeUseTarget CultivatedLand { get; } = new();

    /// <summary>The floor, percent.</summary>
    public decimal FloorPercent { get; init; } = 95;

    /// <summary>Whether the floor itself is enough.</summary>
    public Floor Floor { get; init; } = Floor.AtLeast;

    /// <summary>Whether less than all asks for every violation to be settled.</summary>
    public bool AsksForSettlement { get; init; }

    /// <summary>Decimals that rates are published to; only a doubt hangs on them.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>How a rate stands.</summary>
    /// <param name="rate">The rate, percent, unrounded.</param>
    /// <param name="violations">The violations found, where the target asks for their settlement.</param>
    /// <returns>
    /// The judgement; none where the rate has none, cases do not add up, or the target asks about violations that are not told: where less than all
    /// land is used safely there is at least one.
    /// </returns>
    public Evaluated<SafeUseJudgement> Judge(Evaluated<decimal> rate, Violations? violations = null)
    {
        if (rate.Value is not { } percent)
        {
            return new(null, rate.Clause, rate.Count, rate.Invalid);
        }

        if (violations is not null && (violations.Found < 0 || violations.Settled < 0 || violations.Settled > violations.Found))
        {
            return new(null, rate.Clause, rate.Count, new(Lack.PossibleValues, 0, 1, nameof(Violations)));
        }

        if (AsksForSettlement && percent < 100 && Reaches(percent) && violations is not { Found: > 0 })
        {
            return new(null, rate.Clause, rate.Count, new(Lack.Evidence, 0, 1, nameof(Violations)));
        }

        SafeUseStanding standing = Standing(percent, violations);
        SafeUseDoubts doubts = (percent == FloorPercent && percent < 100 && !HasOpen(violations) ? SafeUseDoubts.Comparator : SafeUseDoubts.None)
            | (Standing(HalfEven.Round(percent, Decimals), violations) != standing ? SafeUseDoubts.Rounding : SafeUseDoubts.None);
        return new(new SafeUseJudgement(standing, doubts), rate.Clause, rate.Count, null);
    }

    SafeUseStanding Standing(decimal percent, Violations? violations) =>
        percent >= 100 ? SafeUseStanding.Full
        : Reaches(percent) && !HasOpen(violations) ? SafeUseStanding.Reached
        : SafeUseStanding.Missed;

    bool Reaches(decimal percent) => Floor == Floor.AtLeast ? percent >= FloorPercent : percent > FloorPercent;

    bool HasOpen(Violations? violations) => AsksForSettlement && violations is not null && violations.Settled < violations.Found;
}
