using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter.Damages;

/// <summary>What happens to running text with duties in brackets.</summary>
static class RunningTextDamages
{
    public static IReadOnlyList<Func<string[], Random, DamageCase>> All { get; } = [ItemCut, NumberMisread, DutyLost, BracketLost, UnitMisread, DeadlineMisread];

    static DamageCase ItemCut(string[] lines, Random random)
    {
        int[] items = Items(lines);
        int at = random.Next(1, items.Length - 1);
        return new("item cut", Join(lines.Where((_, i) => i < items[at] || i >= items[at + 1])), FindingCodes.MissingNumber);
    }

    static DamageCase NumberMisread(string[] lines, Random random)
    {
        int[] items = Items(lines);
        int at = items[random.Next(1, items.Length - 1)];
        return new("item number misread", Join(Changed(lines, at, line => $"（{"一二三"[random.Next(3)]}）{line[(line.IndexOf('）', StringComparison.Ordinal) + 1)..]}")), FindingCodes.MissingNumber, FindingCodes.NumberRepeated, FindingCodes.NumberOutOfOrder);
    }

    static DamageCase DutyLost(string[] lines, Random random)
    {
        int at = WithDuty(lines, random, "");
        return new("duty lost", Join(Changed(lines, at, line => line[..line.LastIndexOf('（')])), FindingCodes.RoleMissing);
    }

    static DamageCase BracketLost(string[] lines, Random random)
    {
        int at = WithDuty(lines, random, "");
        return new("closing bracket lost", Join(Changed(lines, at, line => line[..^1])), FindingCodes.RoleMissing, FindingCodes.DutyUnreadable);
    }

    static DamageCase UnitMisread(string[] lines, Random random)
    {
        int at = WithDuty(lines, random, "局");
        return new("unit in a bracket misread", Join(Changed(lines, at, line => line.Remove(line.LastIndexOf('局') - 1, 1).Insert(line.LastIndexOf('局') - 1, "囗"))), FindingCodes.UnitCorrected, FindingCodes.UnitUnknown);
    }

    static DamageCase DeadlineMisread(string[] lines, Random random)
    {
        int at = WithDuty(lines, random, "时限：");
        return new("deadline in a bracket misread", Join(Changed(lines, at, line => line.Replace("底前", "厎煎", StringComparison.Ordinal))), FindingCodes.DeadlineUnreadable);
    }

    static int[] Items(string[] lines) => [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith('（') && lines[i].IndexOf('）', StringComparison.Ordinal) is > 0 and < 5)];

    // Items whose one bracket closes them and holds the word.
    static int WithDuty(string[] lines, Random random, string word)
    {
        int[] found = [.. Items(lines).Where(i => lines[i].EndsWith('）') && lines[i].Count(c => c == '（') == 2 && lines[i][lines[i].LastIndexOf('（')..].Contains(word, StringComparison.Ordinal))];
        return found[random.Next(found.Length)];
    }

    static IEnumerable<string> Changed(string[] lines, int at, Func<string, string> change) => lines.Select((line, i) => i == at ? change(line) : line);

    static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
