using System.CommandLine;
using System.CommandLine.Parsing;

namespace Lantu.Commands;

/// <summary>What is wrong with the arguments, in the program's own words: the parser has them in few languages, and not all.</summary>
static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        IEnumerable<string> unknown = parsed.UnmatchedTokens.Select(token => Say.Text("UnknownWord", token));
        return unknown.Concat(parsed.Errors.Select(error => SentenceOf(error, parsed)).OfType<string>()).Distinct(StringComparer.Ordinal);
    }

    static string? SentenceOf(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        OptionResult { Implicit: true } option => Missing(option),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult { Implicit: true } option } => Missing(option),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => Say.Text("ValueMissing", option.Option.Name),
        ArgumentResult { Tokens.Count: 0 } argument => Say.Text("ArgumentMissing", argument.Argument.Name),
        OptionResult { Tokens.Count: 0 } option => Say.Text("ValueMissing", option.Option.Name),
        OptionResult { Tokens.Count: > 1 } option => Say.Text("OptionTwice", option.Option.Name),
        CommandResult when parsed.UnmatchedTokens.Count > 0 => null,
        CommandResult { Command.Subcommands.Count: > 0 } => Say.Text("VerbMissing"),
        _ => error.Message,
    };

    static string Missing(OptionResult option) => Say.Text("OptionMissing", option.Option.Name, option.Option.HelpName ?? "");
}
