using System.CommandLine;
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
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpText)
        {
            foreach (string error in UsageErrors.Of(parsed))
            {
                await Console.Error.WriteLineAsync(error);
            }

            Say.Note("UsageHint");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
#pragma warning disable CA1031 // The last place there is: whatever failed is said here, and nowhere swallowed.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return Failure.Say(failure);
        }
    }

    public static Option<string> DataOption() => new("--data") { Description = Say.Text("OptionData"), HelpName = "FOLDER" };

    public static Option<string> UrlsOption() => new("--urls") { Description = Say.Text("OptionUrls"), HelpName = "URL", DefaultValueFactory = _ => ServeCommand.DefaultUrl };

    static RootCommand Create()
    {
        RootCommand root = new(Say.Text("Lantu"))
        {
            ImportCommand.Create(),
            ServeCommand.Create(),
            DemoCommand.Create(),
            ExportCommand.Create(),
            EvaluateCommand.Create(),
            IngestCommand.Create(),
            UnitsCommand.Create(),
            CalendarCommand.Create(),
            RoundsCommand.Create(),
            AccountsCommand.Create(),
            AuditCommand.Create(),
            VerifyCommand.Create(),
            VersionCommand.Create(),
        };
        Option<string> language = new("--lang") { Description = Say.Text("OptionLang"), HelpName = "zh|en", Recursive = true };
        language.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("zh" or "en") } other])
            {
                result.AddError(Say.Text("LanguageUnknown", other.Value));
            }
        });
        root.Add(language);
        HelpText.Use(root);
        return root;
    }
}
