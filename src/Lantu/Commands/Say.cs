using System.Globalization;
using System.Resources;

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
        int at = args.ToList().IndexOf("--lang");
        string wish = at >= 0 && at + 1 < args.Count ? args[at + 1] : Environment.GetEnvironmentVariable("LANTU_LANG") ?? Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG") ?? "";
        CultureInfo culture = CultureInfo.GetCultureInfo(wish.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "zh-CN");
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = culture;
    }
}
