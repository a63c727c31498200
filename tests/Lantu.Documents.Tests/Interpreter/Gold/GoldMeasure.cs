using System.Text.Json;

namespace Lantu.Documents.Tests.Interpreter.Gold;

/// <summary>A measure as careful reading found it printed, everything folded.</summary>
/// <param name="Task">Annex, number and title of its task.</param>
/// <param name="Line">The line its deadline and units stand in.</param>
/// <param name="Text">All its text.</param>
/// <param name="Deadlines">As printed.</param>
/// <param name="Units">Its units by role: lead, responsible, supporting.</param>
sealed record GoldMeasure(string Task, int Line, string Text, IReadOnlySet<string> Deadlines, IReadOnlyDictionary<string, IReadOnlySet<string>> Units)
{
    public static GoldMeasure Of(JsonElement annex, JsonElement task, JsonElement measure) => new(
        $"{annex.GetProperty("annex_no")} {task.GetProperty("no")} {Title(task.TryGetProperty("title_norm", out JsonElement normal) && normal.GetString() is { Length: > 0 } title ? title : task.GetProperty("title").GetString()!)}",
        measure.GetProperty("source_line").GetInt32(),
        Folded.Of(string.Concat(Strings(measure, "paragraphs") is { Length: > 0 } paragraphs ? paragraphs : [measure.GetProperty("text").GetString()!])),
        Set(Strings(measure, "deadlines") is { Length: > 0 } deadlines ? deadlines : [measure.GetProperty("deadline_text").GetString() ?? ""], Folded.Of),
        new Dictionary<string, IReadOnlySet<string>>
        {
            ["lead"] = Set(Strings(measure, "lead_norm"), Folded.Unit),
            ["responsible"] = Set(Strings(measure, "responsible_norm"), Folded.Unit),
            ["supporting"] = Set(Strings(measure, "co_norm"), Folded.Unit),
        });

    /// <summary>A title by its letters and digits alone.</summary>
    public static string Title(string title) => string.Concat(Folded.Of(title).Where(c => char.IsLetterOrDigit(c) || c == '_'));

    public static IReadOnlySet<string> Set(IEnumerable<string> texts, Func<string, string> fold) => texts.Select(fold).Where(text => text.Length > 0).ToHashSet(StringComparer.Ordinal);

    static string[] Strings(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];
}
