using System.Globalization;
using System.Resources;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Drafts;

/// <summary>A finding in words: one clear sentence in the language asked for, Chinese by default.</summary>
public static class FindingSentence
{
    static readonly ResourceManager Texts = new("Lantu.Documents.Drafts.FindingTexts", typeof(FindingSentence).Assembly);

    /// <summary>The sentence for the code with the finding's arguments put in.</summary>
    public static string Of(Finding finding, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(finding);

        CultureInfo language = culture ?? CultureInfo.CurrentUICulture;
        string? sentence = Texts.GetString(finding.Code, language);
        if (sentence is null)
        {
            return $"{finding.Code}: {string.Join("; ", finding.Arguments)}";
        }

        object?[] arguments = [.. finding.Arguments.Select(argument => Word(argument, language))];
        Array.Resize(ref arguments, Math.Max(arguments.Length, 4));
        return string.Format(language, sentence, arguments);
    }

    // An argument that names a column or a fact of the notice is a word of the resources, too.
    internal static string Word(string argument, CultureInfo language) => Texts.GetString($"word-{argument}", language) ?? argument;
}
