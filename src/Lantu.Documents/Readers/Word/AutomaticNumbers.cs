using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Readers.Word;

/// <summary>Counts Word's automatic numbering, so that numbers nobody typed are not lost: 1. 2. 3., 一、二、, （一）.</summary>
sealed class AutomaticNumbers
{
    readonly Dictionary<int, AbstractNum> _lists = [];
    readonly Dictionary<(int List, int Level), int> _counts = [];

    public AutomaticNumbers(MainDocumentPart main)
    {
        Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;
        if (numbering is null)
        {
            return;
        }

        Dictionary<int, AbstractNum> definitions = numbering.Elements<AbstractNum>().Where(n => n.AbstractNumberId is not null).ToDictionary(n => n.AbstractNumberId!.Value);
        foreach (NumberingInstance instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID?.Value is int id && instance.AbstractNumId?.Val?.Value is int definition && definitions.TryGetValue(definition, out AbstractNum? list))
            {
                _lists[id] = list;
            }
        }
    }

    /// <summary>What stands before the paragraph's own text.</summary>
    public string Before(Paragraph paragraph)
    {
        NumberingProperties? properties = paragraph.ParagraphProperties?.NumberingProperties;
        if (properties?.NumberingId?.Val?.Value is not int id || !_lists.TryGetValue(id, out AbstractNum? list))
        {
            return "";
        }

        int level = properties.NumberingLevelReference?.Val?.Value ?? 0;
        Level? definition = list.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);
        if (definition?.LevelText?.Val?.Value is not { } pattern || definition.NumberingFormat?.Val is not { } format || format.Value == NumberFormatValues.Bullet)
        {
            return "";
        }

        int start = definition.StartNumberingValue?.Val?.Value ?? 1;
        _counts[(id, level)] = _counts.TryGetValue((id, level), out int count) ? count + 1 : start;
        foreach ((int List, int Level) deeper in _counts.Keys.Where(key => key.List == id && key.Level > level).ToList())
        {
            _counts.Remove(deeper);
        }

        StringBuilder text = new(pattern);
        for (int i = 0; i <= level; i++)
        {
            int number = _counts.GetValueOrDefault((id, i), 1);
            text.Replace($"%{i + 1}", IsChinese(format.InnerText ?? "") ? Chinese(number) : number.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    static bool IsChinese(string format) =>
        format.StartsWith("chinese", StringComparison.Ordinal) || format.StartsWith("japanese", StringComparison.Ordinal) || format.StartsWith("taiwanese", StringComparison.Ordinal);

    static string Chinese(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return number switch
        {
            < 10 => Digits[number].ToString(),
            < 20 => "十" + (number == 10 ? "" : Digits[number - 10]),
            < 100 => Digits[number / 10] + "十" + (number % 10 == 0 ? "" : Digits[number % 10]),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }
}
