using System.Globalization;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>Checks the printed sequence of a programme's task numbers.</summary>
static class TaskNumbers
{
    // More than this is not pages lost but another way of numbering.
    const int LongestGap = 60;

    /// <summary>The numbers skipped; what else is odd becomes findings.</summary>
    public static IReadOnlyList<int> Missing(string programme, IReadOnlyList<(string Number, string Title, SourcePlace Place)> tasks, FindingList findings)
    {
        List<int> missing = [];
        Dictionary<int, string> seen = [];
        int? before = null;
        foreach ((string printed, string title, SourcePlace place) in tasks)
        {
            if (ChineseNumber.TryRead(printed) is not int number)
            {
                continue;
            }

            if (before is null ? number is > 1 and < LongestGap && tasks.Count > 1 : number > before + 1 && number - before < LongestGap)
            {
                int from = (before ?? 0) + 1;
                List<int> gap = [.. Enumerable.Range(from, number - from)];
                missing.AddRange(gap);
                findings.Fail(FindingCodes.MissingNumber, place, string.Join('、', gap.Select(n => n.ToString(CultureInfo.InvariantCulture))), programme);
            }
            else if (number == 1 && before is not null)
            {
                seen.Clear();
            }
            else if (seen.TryGetValue(number, out string? other))
            {
                findings.Warn(FindingCodes.NumberRepeated, place, printed, other, title);
            }
            else if (number < before)
            {
                findings.Warn(FindingCodes.NumberOutOfOrder, place, printed, before.Value.ToString(CultureInfo.InvariantCulture));
            }

            seen[number] = title;
            before = number;
        }

        return [.. missing.Where(number => !seen.ContainsKey(number)).Distinct()];
    }
}
