using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Readers.Word;

/// <summary>Counts Word's automatic numbering, so that numbers nobody typed are not lost: 1. 2. 3., 一、二、, （一）.</summary>
sealed class AutomaticNumbers
{
    const int Levels = 9;

    readonly WordStyles _styles;
    readonly Dictionary<int, NumberingInstance> _instances = [];
    readonly Dictionary<int, AbstractNum> _definitions = [];
    readonly Dictionary<(int Definition, int Level), int> _counts = [];
    readonly HashSet<(int Instance, int Level)> _restarted = [];

    public AutomaticNumbers(MainDocumentPart main, WordStyles styles)
    {
        _styles = styles;
        Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (Whole.Of(definition.AbstractNumberId) is { } id)
            {
                _definitions.TryAdd(id, definition);
            }
        }

        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (Whole.Of(instance.NumberID) is { } id)
            {
                _instances.TryAdd(id, instance);
            }
        }
    }

    /// <summary>What stands before the paragraph's own text.</summary>
    public string Before(Paragraph paragraph)
    {
        NumberingProperties? properties = _styles.Numbering(paragraph);
        int level = Whole.Of(properties?.NumberingLevelReference?.Val) ?? 0;
        if (Whole.Of(properties?.NumberingId?.Val) is not { } id || level is < 0 or >= Levels || !_instances.TryGetValue(id, out NumberingInstance? instance)
            || Definition(instance) is not { } list || LevelOf(instance, list, level) is not { } own || own.LevelText?.Val?.Value is not { Length: > 0 } pattern || FormatOf(own) == "bullet")
        {
            return "";
        }

        // Lists made from one definition count on together, unless one says where it starts.
        int key = Whole.Of(list.AbstractNumberId)!.Value;
        bool starts = Override(instance, level)?.StartOverrideNumberingValue is not null && _restarted.Add((id, level));
        _counts[(key, level)] = !starts && _counts.TryGetValue((key, level), out int count) ? count + 1 : Start(instance, own, level);
        for (int deeper = level + 1; deeper < Levels; deeper++)
        {
            _counts.Remove((key, deeper));
        }

        bool plain = own.IsLegalNumberingStyle is { } legal && legal.Val?.InnerText is not ("0" or "false" or "off");
        StringBuilder text = new(pattern);
        for (int i = 0; i <= level; i++)
        {
            Level? part = LevelOf(instance, list, i);
            int number = _counts.TryGetValue((key, i), out int counted) ? counted : part is null ? 1 : Start(instance, part, i);
            text.Replace($"%{i + 1}", NumberFormats.Write(plain || part is null ? "decimal" : FormatOf(part), number));
        }

        // Word sets a tab here; a number must not run into the text.
        return text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) ? text.Append(' ').ToString() : text.ToString();
    }

    AbstractNum? Definition(NumberingInstance instance)
    {
        AbstractNum? list = Find(instance);

        // A definition may only name the list style that holds the real one.
        return list?.NumberingStyleLink?.Val?.Value is { } style && Whole.Of(_styles.Numbering(style)?.NumberingId?.Val) is { } id && _instances.TryGetValue(id, out NumberingInstance? linked)
            ? Find(linked)
            : list;
    }

    AbstractNum? Find(NumberingInstance instance) => Whole.Of(instance.AbstractNumId?.Val) is { } id ? _definitions.GetValueOrDefault(id) : null;

    static LevelOverride? Override(NumberingInstance instance, int level) => instance.Elements<LevelOverride>().FirstOrDefault(other => Whole.Of(other.LevelIndex) == level);

    static Level? LevelOf(NumberingInstance instance, AbstractNum list, int level) =>
        Override(instance, level)?.Level ?? list.Elements<Level>().FirstOrDefault(own => Whole.Of(own.LevelIndex) == level);

    static int Start(NumberingInstance instance, Level own, int level) =>
        Whole.Of(Override(instance, level)?.StartOverrideNumberingValue?.Val) ?? Whole.Of(own.StartNumberingValue?.Val) ?? 1;

    static string FormatOf(Level level) => level.NumberingFormat?.Val?.InnerText ?? "decimal";
}
