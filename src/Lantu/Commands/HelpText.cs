using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Lantu.Commands;

/// <summary>The help of a verb, in the program's own words: the parser has them in few languages, and not all.</summary>
sealed class HelpText : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    /// <summary>Puts this help, and the verb's version, in the place of the parser's.</summary>
    public static void Use(RootCommand root)
    {
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpText();
                help.Description = Say.Text("OptionHelp");
            }
            else if (option is VersionOption)
            {
                option.Action = new VersionText();
                option.Description = Say.Text("Version");
            }
        }
    }

    static void Write(TextWriter output, Command command)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(Say.Text("HelpUsage", $"{string.Join(' ', Path(command).Reverse())}{string.Concat(command.Arguments.Select(argument => " " + Form(argument)))}{(command.Subcommands.Count > 0 ? " " + Say.Text("HelpVerb") : "")}"));
        Write(output, "HelpArguments", command.Arguments.Select(argument => (Form(argument), argument.Description)));
        Write(output, "HelpOptions", command.Options.Concat(Path(command, itself: false).SelectMany(parent => parent.Options.Where(option => option.Recursive))).Select(option => (Form(option), option.Description)));
        Write(output, "HelpVerbs", command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        if (command is RootCommand)
        {
            Write(output, "HelpExitCodes", [("0", Say.Text("ExitDone")), ("1", Say.Text("ExitFailed")), ("2", Say.Text("ExitUnreadable")), ("3", Say.Text("ExitFindings")), ("64", Say.Text("ExitUsage"))]);
        }
    }

    static void Write(TextWriter output, string title, IEnumerable<(string Form, string? Text)> lines)
    {
        (string Form, string? Text)[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        int width = all.Max(line => line.Form.Length);
        output.WriteLine();
        output.WriteLine(Say.Text(title));
        foreach ((string form, string? text) in all)
        {
            output.WriteLine($"  {form.PadRight(width)}  {text}");
        }
    }

    static IEnumerable<string> Path(Command command) => Path(command, itself: true).Select(part => part is RootCommand ? "lantu" : part.Name);

    static IEnumerable<Command> Path(Command command, bool itself)
    {
        for (Command? at = itself ? command : Parent(command); at is not null; at = Parent(at))
        {
            yield return at;
        }
    }

    static Command? Parent(Command command) => command.Parents.OfType<Command>().FirstOrDefault();

    static string Form(Argument argument) => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name;

    static string Form(Option option) => string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name)) + (option.HelpName is { } value ? $" {value}" : "");
}
