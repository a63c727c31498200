using System.CommandLine;
using System.CommandLine.Parsing;
using Lantu.Data.Readings.Samples;

namespace Lantu.Commands;

/// <summary>The options that say what the columns of samples mean.</summary>
/// <param name="subject">The option that names what was sampled.</param>
/// <param name="description">The key of its description.</param>
/// <param name="quantities">What may be declared: symbols with their names and units.</param>
sealed class SampleOptions(string subject, string description, IReadOnlyList<(string Symbol, string Name, IReadOnlyList<SampleUnit> Units)> quantities)
{
    readonly TableOptions table = new("Sample", ["wide", "long"], [1, 2, 3]);

    readonly Option<string> named = new(subject) { Description = Say.Text(description), HelpName = "COLUMNS", Required = true };

    readonly Option<string[]> items = new("--item") { Description = Say.Text("SampleItem", string.Join(", ", quantities.Select(one => $"{one.Symbol}:{string.Join('|', one.Units.Select(unit => unit.Name))}"))), HelpName = "ITEM=COLUMN:UNIT" };

    readonly Option<string[]> below = new("--below") { Description = Say.Text("SampleBelow"), HelpName = "MARK" };

    public IEnumerable<Option> All => [.. table.All, named, items, below];

    /// <summary>Whether marks of what was not found were declared.</summary>
    public bool HasBelow(CommandResult result) => TableOptions.ValuesOf(result, below).Length > 0;

    /// <summary>The symbols that were declared.</summary>
    public IEnumerable<string> SymbolsOf(CommandResult result) => TableOptions.ValuesOf(result, items).Select(ColumnOf).OfType<SampleColumn>().Select(column => column.Item);

    public SampleLayout LayoutOf(ParseResult parsed) => new()
    {
        Subject = parsed.GetRequiredValue(named).Split(','),
        Time = table.TimeOf(parsed),
        Columns = [.. (parsed.GetValue(items) ?? []).Select(text => ColumnOf(text)!)],
        Rows = table.RowsOf(parsed),
        MissingMarks = table.MissingOf(parsed),
        BelowMarks = parsed.GetValue(below) ?? [],
    };

    /// <summary>Asks for what is not declared.</summary>
    /// <param name="result">What was said.</param>
    /// <param name="mayBeNone">Whether it is enough to name what was sampled, without any quantity.</param>
    public void Check(CommandResult result, bool mayBeNone = false)
    {
        table.Check(result);
        string[] said = TableOptions.ValuesOf(result, items);
        foreach (string text in said.Where(text => ColumnOf(text) is null))
        {
            result.AddError(Say.Text("SampleNoItem", text, string.Join(", ", quantities.Select(one => one.Symbol))));
        }

        SampleColumn[] columns = [.. said.Select(ColumnOf).OfType<SampleColumn>()];
        if ((said.Length == 0 && !mayBeNone) || columns.DistinctBy(column => column.Item, StringComparer.Ordinal).Count() < columns.Length || columns.DistinctBy(column => column.Name, StringComparer.Ordinal).Count() < columns.Length)
        {
            result.AddError(Say.Text("SampleNoItems"));
        }
    }

    SampleColumn? ColumnOf(string text) => SampleColumn.Of(text, quantities);
}
