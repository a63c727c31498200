using System.Globalization;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>Checks the printed sequence of a programme's task numbers.</summary>
static class TaskNumbers
{
    // More than this is not pages lost but another way of numbering, or a number misread: a person is told, nothing is called missing.
    const int LongestGap = 60;

    /// <summary>The numbers skipped; what else is odd becomes findings. Numbering may begin anew with a section.</summary>
    public static IReadOnlyList<int> Missing(string programme, IReadOnlyList<(string Number, string Title, SourcePlace Place)> tasks, FindingList findings)
    {
        List<int> missing = [];
        List<(int Number, string Title, SourcePlace Place)> run = [];
        foreach ((string printed, string title, SourcePlace place) in tasks)
        {
            if (ChineseNumber.TryRead(printed) is not int number)
            {
                continue;
            }

            if (number == 1 && run.Count > 0)
            {
                missing.AddRange(CheckRun(programme, run, findings));
                run.Clear();
            }

            run.Add((number, title, place));
        }

        missing.AddRange(CheckRun(programme, run, findings));
        return [.. missing.Distinct()];
    }

    static List<int> CheckRun(string programme, List<(int Number, string Title, SourcePlace Place)> run, FindingList findings)
    {
        List<int> missing = [];
        HashSet<int> all = [.. run.Select(task => task.Number)];
        Dictionary<int, string> seen = [];
        int highest = 0;
        foreach ((int number, string title, SourcePlace place) in run)
        {
            if (seen.TryGetValue(number, out string? other))
            {
                findings.Warn(FindingCodes.NumberRepeated, place, Text(number), other, title);
            }
            else if (number < highest || number - highest >= LongestGap)
            {
                findings.Warn(FindingCodes.NumberOutOfOrder, place, Text(number), Text(highest));
            }
            else if (number > highest + 1 && run.Count > 1)
            {
                List<int> gap = [.. Enumerable.Range(highest + 1, number - highest - 1).Where(skipped => !all.Contains(skipped))];
                if (gap.Count > 0)
                {
                    missing.AddRange(gap);
                    findings.Fail(FindingCodes.MissingNumber, place, string.Join('、', gap.Select(Text)), programme);
                }
            }

            seen[number] = title;
            highest = Math.Max(highest, number);
        }

        return missing;
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
