using System.Globalization;
using System.Resources;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Drafts;

/// <summary>A reason for a repair in words, in the language asked for, Chinese by default.</summary>
public static class RepairSentence
{
    static readonly ResourceManager Texts = new("Lantu.Documents.Drafts.FindingTexts", typeof(RepairSentence).Assembly);

    /// <summary>The sentence for the code with the reason's arguments put in.</summary>
    public static string Of(RepairReason reason, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(reason);

        CultureInfo language = culture ?? CultureInfo.CurrentUICulture;
        string? sentence = Texts.GetString($"reason-{reason.Code}", language);
        if (sentence is null)
        {
            return $"{reason.Code}: {string.Join("; ", reason.Arguments)}";
        }

        object?[] arguments = [.. reason.Arguments.Select(argument => Texts.GetString($"word-{argument}", language) ?? argument)];
        Array.Resize(ref arguments, Math.Max(arguments.Length, 2));
        return string.Format(language, sentence, arguments);
    }
}
