using System.Collections;
using System.Globalization;
using System.Resources;
using Lantu.Ui;

namespace Lantu.Features.Audit;

/// <summary>What people read in the place of the audit's stable words.</summary>
static class AuditWords
{
    const string Prefix = "did-";

    /// <summary>The words of all actions that have a text, by their noun.</summary>
    public static IReadOnlyList<string> Actions { get; } =
        [.. new ResourceManager("Lantu.Ui.PageTexts", typeof(Words).Assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>().Select(text => (string)text.Key).Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => key[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>An action as people read it.</summary>
    public static string Action(string action) => Actions.Contains(action, StringComparer.Ordinal) ? Words.Of(Prefix + action) : action;

    /// <summary>The choices of actions.</summary>
    public static IEnumerable<Choice> Choices => Actions.Select(action => new Choice(action, Action(action)));
}
