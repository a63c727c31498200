using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>Reads a cell of the district table: 12 左右, &gt;95, —, 100(12.5,0), ≤31.</summary>
public static partial class DistrictCellReader
{
    /// <summary>Never fails: a cell without a figure has neither value nor parts.</summary>
    public static DistrictCell Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        string folded = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
        if (folded.Length == 0 || folded.All(c => "-—–―/".Contains(c, StringComparison.Ordinal)))
        {
            return new DistrictCell { Text = text, IsNotApplicable = true };
        }

        decimal[] numbers = [.. Number().Matches(folded.Replace("，", ",", StringComparison.Ordinal)).Select(match => decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture))];
        return new DistrictCell
        {
            Text = text,
            Comparator = ComparatorOf(folded),
            Value = numbers.Length > 0 ? numbers[0] : null,
            Parts = numbers.Length > 1 ? numbers : [],
        };
    }

    static Comparator? ComparatorOf(string cell) =>
        cell.Contains("左右", StringComparison.Ordinal) || cell.StartsWith('约') ? Comparator.About
        : cell.StartsWith('≥') || cell.Contains("以上", StringComparison.Ordinal) || cell.StartsWith("不低于", StringComparison.Ordinal) || cell.StartsWith(">=", StringComparison.Ordinal) ? Comparator.AtLeast
        : cell.StartsWith('≤') || cell.Contains("以内", StringComparison.Ordinal) || cell.Contains("以下", StringComparison.Ordinal) || cell.StartsWith("不高于", StringComparison.Ordinal) || cell.StartsWith("不超过", StringComparison.Ordinal) || cell.StartsWith("<=", StringComparison.Ordinal) ? Comparator.AtMost
        : cell.StartsWith('>') || cell.StartsWith("大于", StringComparison.Ordinal) ? Comparator.MoreThan
        : cell.StartsWith('<') || cell.StartsWith("小于", StringComparison.Ordinal) ? Comparator.LessThan
        : null;

    [GeneratedRegex("""(?<![\d.])-?\d+(?:\.\d+)?|\d+(?:\.\d+)?""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Number();
}
