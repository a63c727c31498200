using System.Text.RegularExpressions;
using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Targets;

/// <summary>Reads a cell of the district table: 12 左右, &gt;95, —, 100(12.5,0), ≤31.</summary>
public static partial class DistrictCellReader
{
    /// <summary>Never fails: a cell without a figure has neither value nor parts.</summary>
    public static DistrictCell Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        string folded = string.Concat(Digits.Compatible(text).Where(c => !char.IsWhiteSpace(c)));
        if (folded.Length == 0 || folded.All(c => "-—–―/".Contains(c, StringComparison.Ordinal)))
        {
            return new DistrictCell { Text = text, IsNotApplicable = true };
        }

        // In front of a bracket a comma groups thousands; inside one it parts figures: 1,200(300,100).
        int bracket = folded.IndexOf('(', StringComparison.Ordinal);
        string plain = bracket < 0 ? folded : folded[..bracket];
        decimal?[] numbers = [.. GroupedNumber().Matches(plain).Concat(Number().Matches(folded[plain.Length..])).Select(match => Figures.TryRead(match.Value))];
        if (numbers.Contains(null))
        {
            return new DistrictCell { Text = text };
        }

        return new DistrictCell
        {
            Text = text,
            Comparator = ComparatorOf(folded),
            Value = numbers.FirstOrDefault(),
            Parts = numbers.Length > 1 ? [.. numbers.Select(number => number!.Value)] : [],
        };
    }

    static Comparator? ComparatorOf(string cell) =>
        cell.Contains("左右", StringComparison.Ordinal) || cell.StartsWith('约') ? Comparator.About
        : cell.StartsWith('≥') || cell.Contains("以上", StringComparison.Ordinal) || cell.StartsWith("不低于", StringComparison.Ordinal) || cell.StartsWith(">=", StringComparison.Ordinal) ? Comparator.AtLeast
        : cell.StartsWith('≤') || cell.Contains("以内", StringComparison.Ordinal) || cell.Contains("以下", StringComparison.Ordinal) || cell.StartsWith("不高于", StringComparison.Ordinal) || cell.StartsWith("不超过", StringComparison.Ordinal) || cell.StartsWith("<=", StringComparison.Ordinal) ? Comparator.AtMost
        : cell.StartsWith('>') || cell.StartsWith("大于", StringComparison.Ordinal) ? Comparator.MoreThan
        : cell.StartsWith('<') || cell.StartsWith("小于", StringComparison.Ordinal) ? Comparator.LessThan
        : null;

    [GeneratedRegex("""(?<![0-9.])-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|(?<![0-9.])-?[0-9]+(?:\.[0-9]+)?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex GroupedNumber();

    [GeneratedRegex("""(?<![0-9.])-?[0-9]+(?:\.[0-9]+)?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Number();
}
