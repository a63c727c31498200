using System.Text;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>
/// A quantity as a person typed it into a field: what can be understood is understood, whatever the width of its digits and whether its unit stands
/// behind it; what leaves a choice (约50, 50余, 1,5) is asked about and never guessed.
/// </summary>
/// <param name="Value">In the unit that was asked for; absent where nothing was typed or it was not understood.</param>
/// <param name="Fault">Why it was not understood; absent where it was, or nothing was typed.</param>
/// <param name="Found">What was typed, or the unit of it where that is the fault.</param>
public readonly partial record struct TypedQuantity(decimal? Value, TypedQuantityFault? Fault, string Found)
{
    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">The text of the field.</param>
    /// <param name="unit">The unit that is asked for, as printed: 万吨.</param>
    public static TypedQuantity Read(string? typed, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        string text = (typed ?? "").Normalize(NormalizationForm.FormKC).Trim();
        if (text.Length == 0)
        {
            return new TypedQuantity(null, null, "");
        }

        Match match = Amount().Match(text);
        if (!match.Success || Figures.TryRead(match.Groups["figure"].Value) is not { } figure)
        {
            return new TypedQuantity(null, TypedQuantityFault.NoNumber, text);
        }

        string behind = match.Groups["unit"].Value.Trim();
        return behind.Length == 0 ? new TypedQuantity(figure, null, text) : In(figure, behind, unit, text);
    }

    static TypedQuantity In(decimal figure, string behind, string unit, string text)
    {
        UnitOfMeasure found = UnitOfMeasure.Of(behind);
        UnitOfMeasure asked = UnitOfMeasure.Of(unit);

        // 1.2万 alone is so many of what is asked for; where that is 万吨 itself, it may be either.
        if (!(found.Base.Length == 0 && asked.Factor == 1) && !found.Measures(asked))
        {
            return new TypedQuantity(null, TypedQuantityFault.UnitDiffers, behind);
        }

        // Factors are powers of ten: what divides one by the other is exact.
        decimal ratio = found.Factor / asked.Factor;
        return Math.Abs(figure) <= Figures.Largest / ratio ? new TypedQuantity(figure * ratio, null, text) : new TypedQuantity(null, TypedQuantityFault.NoNumber, text);
    }

    // Thousands are divided in threes or not at all: a comma anywhere else may stand for a point.
    [GeneratedRegex(@"^(?<figure>[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(?<unit>[^\d\s.,+-][^\d,]*\d?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();
}
