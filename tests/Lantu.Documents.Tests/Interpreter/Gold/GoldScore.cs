using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lantu.Documents.Tests.Interpreter.Gold;

/// <summary>
/// How far what the program prints of a plan agrees with a transcription made by careful reading: shares between 0 and 1, F1 where something may be found
/// that is not there. Only the printed contract is looked at.
/// </summary>
static partial class GoldScore
{
    static readonly string[] Roles = ["lead", "responsible", "supporting"];

    /// <summary>All figures, by name.</summary>
    public static IReadOnlyDictionary<string, double> Of(JsonElement output, JsonElement gold)
    {
        JsonElement plan = gold.GetProperty("plan");
        GoldMeasure[] wanted = [.. Each(plan, "plans").SelectMany(annex => Each(annex, "tasks").SelectMany(task => Each(task, "measures").Select(measure => GoldMeasure.Of(annex, task, measure))))];
        JsonElement[] found = [.. Each(output, "programmes").SelectMany(programme => Each(programme, "tasks")).SelectMany(task => Each(task, "measures"))];
        JsonElement?[] pairs = Pair(wanted, found);
        int year = int.Parse(plan.GetProperty("notice").GetProperty("date").GetString()![..4], CultureInfo.InvariantCulture);

        HashSet<string> tasks = [.. wanted.Select(measure => measure.Task)];
        HashSet<string> foundTasks = [.. Each(output, "programmes").SelectMany(programme => Each(programme, "tasks").Select(task => $"{Text(programme, "annex")} {Text(task, "number")} {GoldMeasure.Title(Text(task, "title"))}"))];
        Dictionary<string, double> score = new(StringComparer.Ordinal)
        {
            ["tasks"] = F1(foundTasks.Count(tasks.Contains), foundTasks.Count, tasks.Count),
            ["measures"] = F1(pairs.Count(pair => pair is not null), found.Length, wanted.Length),
            ["text"] = Share(wanted.Zip(pairs), pair => pair.Second is { } measure && TextOf(measure) == pair.First.Text),
            ["deadlines"] = Share(wanted.Zip(pairs), pair => pair.Second is { } measure && Deadlines(measure).Keys.ToHashSet().SetEquals(pair.First.Deadlines)),
            ["kinds"] = Share(wanted.Zip(pairs).SelectMany(pair => pair.First.Deadlines.Where(text => Meaning(text, year) is not null).Select(text => (text, pair.Second))), deadline => deadline.Second is { } measure && Deadlines(measure).GetValueOrDefault(deadline.text) == Meaning(deadline.text, year)),
            ["districts"] = Share(Districts(output, gold), isRight => isRight),
            ["header"] = Share(Header(output, plan), isRight => isRight),
        };
        foreach (string role in Roles)
        {
            (IReadOnlySet<string> Wanted, IReadOnlySet<string> Found)[] units = [.. wanted.Zip(pairs, (measure, pair) => (measure.Units[role], pair is { } read ? GoldMeasure.Set(Each(read, role).Select(unit => Text(unit, "unit") is { Length: > 0 } name ? name : Text(unit, "text")), Folded.Unit) : new HashSet<string>()))];
            score[role] = F1(units.Sum(unit => unit.Found.Count(unit.Wanted.Contains)), units.Sum(unit => unit.Found.Count), units.Sum(unit => unit.Wanted.Count));
        }

        Dictionary<(int, decimal, string), string> targets = [];
        foreach (JsonElement target in Each(gold.GetProperty("targets"), "targets").Where(target => target.GetProperty("value").ValueKind == JsonValueKind.Number))
        {
            targets.TryAdd((target.GetProperty("source_line").GetInt32(), target.GetProperty("value").GetDecimal(), Folded.Of(Text(target, "unit"))), Text(target, "comparator"));
        }

        Dictionary<(int, decimal, string), string> read = found.SelectMany(measure => Each(measure, "targets")).GroupBy(target => (target.GetProperty("line").GetInt32(), target.GetProperty("value").GetDecimal(), Folded.Of(Text(target, "unit")))).ToDictionary(same => same.Key, same => Text(same.Last(), "comparator"));
        score["targets"] = F1(read.Keys.Count(targets.ContainsKey), read.Count, targets.Count);
        score["comparators"] = Share(targets, target => read.TryGetValue(target.Key, out string? comparator) && comparator == Comparator(target.Value));
        return score;
    }

    // The text decides; where it differs, the line.
    static JsonElement?[] Pair(GoldMeasure[] wanted, JsonElement[] found)
    {
        JsonElement?[] pairs = new JsonElement?[wanted.Length];
        List<JsonElement> rest = [.. found];
        foreach (Func<GoldMeasure, JsonElement, bool> isSame in (Func<GoldMeasure, JsonElement, bool>[])[(one, other) => TextOf(other) == one.Text, (one, other) => Each(other, "lines").Any(line => line.GetInt32() == one.Line)])
        {
            for (int i = 0; i < wanted.Length; i++)
            {
                if (pairs[i] is null && rest.FindIndex(measure => isSame(wanted[i], measure)) is var at and >= 0)
                {
                    pairs[i] = rest[at];
                    rest.RemoveAt(at);
                }
            }
        }

        return pairs;
    }

    static IEnumerable<bool> Districts(JsonElement output, JsonElement gold)
    {
        Dictionary<string, JsonElement> rows = Each(output.GetProperty("districtTargets"), "rows").ToDictionary(row => Folded.Of(Text(row, "unit")), StringComparer.Ordinal);
        foreach (JsonElement row in Each(gold.GetProperty("districts"), "rows"))
        {
            JsonElement[] cells = rows.TryGetValue(Folded.Of(Text(row, "district")), out JsonElement read) ? [.. Each(read, "cells")] : [];
            foreach ((int column, JsonElement cell) in Each(row, "cells").Index())
            {
                yield return column < cells.Length && IsRight(cells[column], Folded.Of(Text(cell, "raw")), Text(cell, "comparator"));
            }
        }
    }

    /// <summary>Whether a cell of the district table was read as it is printed.</summary>
    public static bool IsRight(JsonElement cell, string printed, string comparator)
    {
        if (printed.Trim('-').Length == 0)
        {
            return cell.GetProperty("notApplicable").GetBoolean();
        }

        decimal[] figures = [.. Figure().Matches(printed).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture))];
        decimal[] parts = [.. Each(cell, "parts").Select(part => part.GetDecimal())];
        decimal[] read = parts.Length > 0 ? parts : cell.TryGetProperty("value", out JsonElement value) ? [value.GetDecimal()] : [];
        return read.SequenceEqual(figures) && (comparator is not ("~" or ">") || Text(cell, "comparator") == Comparator(comparator));
    }

    static IEnumerable<bool> Header(JsonElement output, JsonElement plan)
    {
        (JsonElement document, JsonElement notice) = (output.GetProperty("document"), plan.GetProperty("notice"));
        yield return Folded.Of(Text(document, "documentNumber")) == Folded.Of(Text(notice, "doc_no"));
        yield return Folded.Of(Text(document, "issuer")) == Folded.Of(Text(notice, "issuer"));
        yield return Text(document, "issuedOn") == Text(notice, "date");
        yield return Each(document, "supersedes").Select(old => Folded.Of(Text(old, "documentNumber"))).ToHashSet().SetEquals(Each(notice, "repeals").Select(old => Folded.Of(Text(old, "doc_no"))));
        yield return Text(document.GetProperty("reportingRule"), "workingDay") == "3";
        foreach (JsonElement annex in Each(plan, "plans"))
        {
            yield return Each(output, "programmes").Single(programme => Text(programme, "annex") == Text(annex, "annex_no")) is var programme
                && Each(programme, "missingNumbers").Select(Whole).SequenceEqual(Each(annex, "missing_numbers").Select(Whole));
        }
    }

    // What the phrases of the plan mean, said here a second time.
    static (string Kind, string Date, string From, string To)? Meaning(string text, int year) => text switch
    {
        "年底前" => ("by", $"{year}-12-31", "", ""),
        "长期实施" or "持续推进" => ("continuous", "", "", ""),
        "按时间节点完成" => ("asStated", "", "", ""),
        _ when MonthEnd().Match(text) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var month => ("by", LastOf(year, month), "", ""),
        _ when Months().Match(text) is { Success: true } match => ("window", "", $"{year}-{int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture):00}-01", LastOf(year, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))),
        _ => null,
    };

    static string LastOf(int year, int month) => $"{year}-{month:00}-{DateTime.DaysInMonth(year, month):00}";

    static Dictionary<string, (string, string, string, string)?> Deadlines(JsonElement measure) =>
        Each(measure, "deadlines").GroupBy(deadline => PaddedMonth().Replace(Folded.Of(Text(deadline, "text")), "$1")).ToDictionary(same => same.Key, same => ((string, string, string, string)?)(Text(same.Last(), "kind"), Text(same.Last(), "date"), Text(same.Last(), "from"), Text(same.Last(), "to")), StringComparer.Ordinal);

    static string TextOf(JsonElement measure) => Folded.Of(string.Concat(Each(measure, "paragraphs").Select(paragraph => paragraph.GetString())));

    static string Comparator(string sign) => sign switch { ">=" => "atLeast", "<=" => "atMost", "=" => "equal", "~" => "about", ">" => "moreThan", "<" => "lessThan", _ => sign };

    static int Whole(JsonElement number) => number.ValueKind == JsonValueKind.Number ? number.GetInt32() : int.Parse(number.GetString()!, CultureInfo.InvariantCulture);

    static IEnumerable<JsonElement> Each(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    static string Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : "";

    static double F1(int right, int found, int wanted) => right == 0 ? 0 : 2d * right / (found + wanted);

    static double Share<T>(IEnumerable<T> all, Func<T, bool> isRight) => all.ToArray() is { Length: > 0 } items ? (double)items.Count(isRight) / items.Length : 0;

    [GeneratedRegex("""[0-9]+(?:\.[0-9]+)?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Figure();

    [GeneratedRegex("^([0-9]+)月底前$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex MonthEnd();

    [GeneratedRegex("^([0-9]+)-([0-9]+)月$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Months();

    [GeneratedRegex("0([0-9]月)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PaddedMonth();
}
