namespace Lantu.Standards;

/// <summary>The place in a standard that a rule is taken from.</summary>
/// <param name="Standard">Number and year of the standard or document, such as <c>GB 3095-2012</c> or <c>环办〔2011〕22号</c>.</param>
/// <param name="Number">Clause, table or annex within it, such as <c>6.4, table 4</c>; empty for the document as a whole.</param>
public readonly record struct Clause(string Standard, string Number = "")
{
    /// <summary>Standard and clause, as a citation.</summary>
    public override string ToString() => Number.Length == 0 ? Standard : $"{Standard} {Number}";
}
