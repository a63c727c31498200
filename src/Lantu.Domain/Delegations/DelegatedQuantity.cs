using Lantu.Domain.NodePlans;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Delegations;

/// <summary>A target of a measure that a unit can divide among those below it.</summary>
/// <param name="Target">0-based place of the target among the measure's.</param>
/// <param name="Quantity">What is measured, in the document's words.</param>
/// <param name="Unit">Its unit of measure, as printed.</param>
/// <param name="Comparator">How what is done is held against it.</param>
/// <param name="Expected">What the unit itself has to do; nothing where nobody has said.</param>
public sealed record DelegatedQuantity(int Target, string Quantity, string Unit, Comparator Comparator, decimal? Expected)
{
    /// <summary>How far the shares of an approximate target 左右 may be from it, as a part of it.</summary>
    public const decimal Near = 0.05m;

    /// <summary>The quantities of a measure that can be divided. A state of things (%, class, rank) holds for everybody alike, a change against another year adds up to nothing: neither is divided.</summary>
    /// <param name="frame">What the measure allows a unit of the plan.</param>
    /// <param name="isReporting">Whether that unit reports on the measure, so that its part of a target is known.</param>
    public static IReadOnlyList<DelegatedQuantity> Of(NodePlanFrame frame, bool isReporting)
    {
        ArgumentNullException.ThrowIfNull(frame);

        return [.. frame.Quantities.Where(quantity => quantity.IsCumulative).Select(quantity => new DelegatedQuantity(quantity.Target, quantity.Quantity, quantity.Unit, quantity.Comparator, isReporting ? quantity.Share : null))];
    }

    /// <summary>The same quantities for a unit to which something was handed down.</summary>
    public static IReadOnlyList<DelegatedQuantity> Of(IEnumerable<DelegatedQuantity> above, IReadOnlyCollection<DelegationContent> handed)
    {
        ArgumentNullException.ThrowIfNull(above);
        ArgumentNullException.ThrowIfNull(handed);

        return [.. above.Select(quantity => quantity with { Expected = handed.Any(content => content.ShareOf(quantity.Target) is not null) ? handed.Sum(content => content.ShareOf(quantity.Target) ?? 0) : null })];
    }

    /// <summary>The shares together, held against what the unit has to do.</summary>
    public ShareSum Sum(IEnumerable<DelegationContent> handed)
    {
        ArgumentNullException.ThrowIfNull(handed);

        decimal[] shares = [.. handed.Select(content => content.ShareOf(Target)).OfType<decimal>()];
        return new ShareSum(this, shares.Sum(), shares.Length == 0 ? ShareStanding.Undivided : StandingOf(shares.Sum()));
    }

    ShareStanding StandingOf(decimal sum) => Expected is not { } expected ? ShareStanding.Unstated : Comparator switch
    {
        Comparator.MoreThan => sum > expected ? ShareStanding.Fits : ShareStanding.Less,
        Comparator.LessThan => sum < expected ? ShareStanding.Fits : ShareStanding.More,
        Comparator.About when Math.Abs(sum - expected) <= expected * Near => ShareStanding.Fits,
        _ => sum == expected ? ShareStanding.Fits : sum < expected ? ShareStanding.Less : ShareStanding.More,
    };
}
