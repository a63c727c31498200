using System.Text.RegularExpressions;
using Lantu.Domain.Deadlines;

namespace Lantu.Documents.Interpreter.Duties;

/// <summary>Reads the times that statements of duty name beside the units: 年内持续推进, 6月底前完成, 9月底前出台相关政策.</summary>
static partial class DutyTime
{
    // What a phrase means does not hang on the year here, only whether it is one.
    const int AnyYear = 2000;

    /// <summary>The deadline the words begin with; nothing where they begin with none.</summary>
    public static DutyStatement? TryRead(string words)
    {
        int before = words.IndexOf('前', StringComparison.Ordinal) + 1;
        if (before > 1 && IsTime(words[..before]))
        {
            return new DutyStatement { Deadline = words[..before], Remark = Done().IsMatch(words[before..]) ? "" : words };
        }

        if (DeadlineReader.TryRead(words, AnyYear) is not null)
        {
            return new DutyStatement { Deadline = words };
        }

        int end = words.Length - 1;
        while (end > 1 && !IsTime(words[..end]))
        {
            end--;
        }

        return end > 1 ? new DutyStatement { Deadline = words[..end], Remark = words } : null;
    }

    /// <summary>The deadlines behind a label 完成时限: a list of phrases, or several with the work they are for; else the words as they stand.</summary>
    public static DutyStatement OfLabel(string words)
    {
        DutyStatement?[] times = [.. words.Split('、', '，', '；', ',', ';').Select(TryRead)];
        return times.All(time => time is not null) ? times.Aggregate(new DutyStatement(), (all, time) => all.With(time!)) : new DutyStatement { Deadline = words };
    }

    static bool IsTime(string words) => DeadlineReader.TryRead(words, AnyYear) is { Kind: DeadlineKind.By or DeadlineKind.Window };

    [GeneratedRegex("""^(?:基本|全部|全面)?(?:完成|落实|实施|办结|到位|启动)*$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Done();
}
