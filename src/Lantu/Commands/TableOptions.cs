using System.CommandLine;
using System.CommandLine.Parsing;
using Lantu.Data.Readings;

namespace Lantu.Commands;

/// <summary>The options that every table of readings needs: its form, its time, and what stands where there is no value.</summary>
/// <param name="words">What the keys of the descriptions begin with.</param>
/// <param name="kinds">The forms there are; of these wide and long have their columns declared.</param>
/// <param name="times">In how many columns a time may stand.</param>
sealed class TableOptions(string words, string[] kinds, int[] times)
{
    const string Wide = "wide";

    const string OfRows = "long";

    readonly Option<string> layout = new("--layout") { Description = Say.Text(words + "Layout"), HelpName = string.Join('|', kinds), Required = true };

    readonly Option<string> time = new("--time") { Description = Say.Text(words + "Time"), HelpName = "COLUMNS" };

    readonly Option<string> rows = new("--rows") { Description = Say.Text("ReadingRows"), HelpName = "ITEM,VALUE[,UNIT]" };

    readonly Option<string[]> missing = new("--missing") { Description = Say.Text("ReadingMissing"), HelpName = "MARK" };

    public IEnumerable<Option> All => [layout, time, rows, missing];

    /// <summary>The value of an option that was given.</summary>
    public static string? ValueOf(CommandResult result, Option option) => result.GetResult(option)?.Tokens is [{ Value: var value }] ? value : null;

    /// <summary>All values of an option that may be given several times.</summary>
    public static string[] ValuesOf(CommandResult result, Option option) => [.. result.GetResult(option)?.Tokens.Select(token => token.Value) ?? []];

    public string KindOf(ParseResult parsed) => parsed.GetRequiredValue(layout);

    public string[] TimeOf(ParseResult parsed) => parsed.GetRequiredValue(time).Split(',');

    public RowColumns? RowsOf(ParseResult parsed) => parsed.GetValue(rows)?.Split(',') is { } names ? new(names[0], names[1], names.ElementAtOrDefault(2)) : null;

    public string[] MissingOf(ParseResult parsed) => parsed.GetValue(missing) ?? [];

    /// <summary>Asks for what is not declared; tells whether the columns are to be declared at all.</summary>
    public bool Check(CommandResult result)
    {
        string? kind = ValueOf(result, layout);
        if (kind is not null && !kinds.Contains(kind, StringComparer.Ordinal))
        {
            result.AddError(Say.Text("ReadingNoLayout", kind, string.Join(", ", kinds)));
        }

        if (kind is not (Wide or OfRows))
        {
            return false;
        }

        if (!times.Contains(ValueOf(result, time)?.Split(',').Length ?? 0))
        {
            result.AddError(Say.Text("ReadingNoTimeSaid", string.Join(", ", times)));
        }

        if ((kind == OfRows) != (ValueOf(result, rows)?.Split(',').Length is 2 or 3))
        {
            result.AddError(Say.Text("ReadingNoRowsSaid"));
        }

        return true;
    }
}
