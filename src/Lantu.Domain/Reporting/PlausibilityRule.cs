using Lantu.Domain.NodePlans;

namespace Lantu.Domain.Reporting;

/// <summary>When a figure is doubtful. Versioned, so that a question of a past round can be explained by the rule of its time.</summary>
/// <param name="Edition">Which version it is.</param>
/// <param name="LargestStep">The part of the unit's share, from 0 to 1, that may be done in one month without a question.</param>
/// <param name="PlannedTimes">How many times the planned step of these months may be done without a question, where a node plan says one.</param>
/// <param name="Near">How far, from 0 to 1, a ratio may be from a power of ten to look like another unit.</param>
public sealed record PlausibilityRule(string Edition, decimal LargestStep, decimal PlannedTimes, decimal Near)
{
    const decimal Whole = 100;

    // 百, 千 and 万 stand before units; ten is a slip of the decimal point.
    static readonly decimal[] Powers = [10, 100, 1_000, 10_000];

    /// <summary>The rule that comes with the program.</summary>
    public static PlausibilityRule Shipped { get; } = new("2026-1", 0.34m, 3, 0.03m);

    /// <summary>The questions that a figure raises, the gravest first; none where it is as could be expected.</summary>
    /// <param name="quantity">The target it is reported of.</param>
    /// <param name="value">What is reported.</param>
    /// <param name="before">What was reported last; absent in the first round.</param>
    /// <param name="months">How many months lie between, from 1.</param>
    /// <param name="planned">What the unit's node plan has it do in these months; absent where there is no curve.</param>
    public IReadOnlyList<PlausibilityQuestion> Ask(PlannedQuantity quantity, decimal value, decimal? before, int months, decimal? planned)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);

        List<PlausibilityQuestion> questions = [];
        if (before is { } last && LooksLikeOtherUnit(value, last))
        {
            // A slip of the unit explains the fall or the jump.
            questions.Add(new(PlausibilityKind.OtherUnit, quantity.Target, value, last));
        }
        else if (quantity.IsCumulative && before is { } was)
        {
            if (value < was)
            {
                questions.Add(new(PlausibilityKind.Falls, quantity.Target, value, was));
            }
            else if (MostOf(quantity, months, planned) is { } most && value - was > most)
            {
                questions.Add(new(PlausibilityKind.Jumps, quantity.Target, value, was));
            }
        }

        decimal? whole = quantity.Unit == "%" ? Whole : quantity.IsCumulative ? quantity.Share : null;
        if (value > whole)
        {
            questions.Add(new(PlausibilityKind.Beyond, quantity.Target, value, whole.Value));
        }

        return questions;
    }

    decimal? MostOf(PlannedQuantity quantity, int months, decimal? planned) =>
        planned is > 0 ? planned * PlannedTimes : quantity.Share * LargestStep * months;

    bool LooksLikeOtherUnit(decimal value, decimal before)
    {
        if (value <= 0 || before <= 0)
        {
            return false;
        }

        decimal ratio = value > before ? value / before : before / value;
        return Powers.Any(power => Math.Abs(ratio - power) <= power * Near);
    }
}
