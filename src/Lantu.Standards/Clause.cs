namespace Lantu.Standards;

/// <summary>The place in a standard that a rule is taken from, and the days for which that text is in force.</summary>
/// <param name="Standard">Number and year of the standard or document, such as <c>GB 3095-2012</c> or <c>环办〔2011〕22号</c>.</param>
/// <param name="Number">Clause, table or annex within it, such as <c>6.4, table 4</c>; empty for the document as a whole.</param>
public readonly record struct Clause(string Standard, string Number = "")
{
    /// <summary>The first day on which the text is in force; absent where the rule does not change with time.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The last day on which the text is in force; absent where no end is known.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>Whether the rule's wording or figures were not seen in the standard's own text, so that what follows from it is shown as 待核.</summary>
    public bool Unverified { get; init; }

    /// <summary>Standard and clause, as a citation.</summary>
    public override string ToString() => Number.Length == 0 ? Standard : $"{Standard} {Number}";
}
