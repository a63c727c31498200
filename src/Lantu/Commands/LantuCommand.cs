using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace Lantu.Commands;

/// <summary>The command line: one verb a file.</summary>
static class LantuCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Say.ChooseLanguage(args);
        RootCommand root = Create();
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            Say.Note("UsageHint");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    static RootCommand Create()
    {
        RootCommand root = new(Say.Text("Lantu"))
        {
            ImportCommand.Create(),
            ServeCommand.Create(),
            DemoCommand.Create(),
            ExportCommand.Create(),
            UnitsCommand.Create(),
            VersionCommand.Create(),
        };
        root.Add(new Option<string>("--lang") { Description = Say.Text("OptionLang"), Recursive = true });
        return root;
    }
}
