using System.Globalization;
using System.Resources;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>The program's words on the command line: Chinese, or English where it was asked for.</summary>
static class Say
{
    static readonly ResourceManager Texts = new("Lantu.Commands.CommandTexts", typeof(Say).Assembly);

    public static string Text(string key, params object?[] arguments)
    {
        string text = Texts.GetString(key, CultureInfo.CurrentUICulture) ?? key;
        return arguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, arguments);
    }

    /// <summary>A message for people: never on standard output, which belongs to the result.</summary>
    public static void Note(string key, params object?[] arguments) => Console.Error.WriteLine(Text(key, arguments));

    /// <summary>Chooses the language: --lang, else LANTU_LANG, else English where the system speaks it, else Chinese.</summary>
    public static void ChooseLanguage(IReadOnlyList<string> args)
    {
        string wish = Option(args) ?? Environment.GetEnvironmentVariable("LANTU_LANG") ?? Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG") ?? "";
        Language.SpeakEverywhere(wish.StartsWith("en", StringComparison.OrdinalIgnoreCase));
    }

    // Before the parser runs: its help and its errors are said in the language already. It takes --lang en, --lang=en and --lang:en alike.
    static string? Option(IReadOnlyList<string> args)
    {
        for (int i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == "--lang")
            {
                return i + 1 < args.Count ? args[i + 1] : null;
            }

            if (args[i].StartsWith("--lang=", StringComparison.Ordinal) || args[i].StartsWith("--lang:", StringComparison.Ordinal))
            {
                return args[i]["--lang=".Length..];
            }
        }

        return null;
    }
}
