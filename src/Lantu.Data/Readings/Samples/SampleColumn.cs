namespace Lantu.Data.Readings.Samples;

/// <summary>Where a source gives a quantity: a column of its own, or the rows that name it.</summary>
/// <param name="Item">What the quantity is called here.</param>
/// <param name="Name">The column's heading, or in a long table the word that stands for it.</param>
/// <param name="Unit">The unit of its numbers.</param>
public sealed record SampleColumn(string Item, string Name, SampleUnit Unit)
{
    /// <summary>The column that words such as TP=总磷:mg/L declare; none where they name no such quantity, no column, or a unit that it is not given in.</summary>
    /// <param name="words">The quantity by symbol or name, the column, and its unit.</param>
    /// <param name="quantities">What may be declared: symbols with their names and units.</param>
    public static SampleColumn? Of(string words, IReadOnlyList<(string Symbol, string Name, IReadOnlyList<SampleUnit> Units)> quantities)
    {
        ArgumentNullException.ThrowIfNull(words);

        int equals = words.IndexOf('=', StringComparison.Ordinal);
        int colon = words.LastIndexOf(':');
        if (equals < 1 || colon < equals + 2)
        {
            return null;
        }

        (string? symbol, _, IReadOnlyList<SampleUnit>? units) = quantities.FirstOrDefault(one => one.Symbol.Equals(words[..equals].Trim(), StringComparison.OrdinalIgnoreCase) || one.Name == words[..equals].Trim());
        return units?.FirstOrDefault(unit => unit.IsWritten(words[(colon + 1)..])) is { } known ? new(symbol!, words[(equals + 1)..colon].Trim(), known) : null;
    }
}
