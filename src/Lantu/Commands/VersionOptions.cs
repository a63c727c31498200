using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Lantu.Commands;

/// <summary>Options that say which version of a standard evaluates: by name, or by a day on which it is in force.</summary>
static class VersionOptions
{
    /// <summary>The version by name.</summary>
    public static Option<string> Named(string name, string text, IEnumerable<string> names)
    {
        string[] all = [.. names];
        Option<string> option = new(name) { Description = Say.Text(text, string.Join(", ", all)), HelpName = "NAME" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !all.Contains(value, StringComparer.Ordinal))
            {
                result.AddError(Say.Text("EvaluateNoVersion", value, string.Join(", ", all)));
            }
        });
        return option;
    }

    /// <summary>The day whose versions are meant.</summary>
    public static Option<DateOnly?> Day() => new("--date") { Description = Say.Text("EvaluateDate"), HelpName = "DAY", CustomParser = ReadDay };

    static DateOnly? ReadDay(ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError(Say.Text("NoDayTyped", text));
        return null;
    }
}
