using System.Globalization;
using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>Which year a plan runs: the year its title names, else the year of issue.</summary>
static partial class PlanYears
{
    public static int? Find(string? title, IReadOnlyList<string> annexTitles, DateOnly? issued, string? documentNumber)
    {
        foreach (string text in annexTitles.Prepend(title ?? ""))
        {
            if (InTitle(text) is int year)
            {
                return year;
            }
        }

        return issued?.Year ?? (documentNumber is not null && NumberYear().Match(Wording.Fold(documentNumber)) is { Success: true } match ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : null);
    }

    /// <summary>The year that a line of its own states, 计划年度：2024年: it counts before what titles and dates let one think.</summary>
    public static int? Stated(IEnumerable<string> lines) =>
        lines.Select(line => StatedYear().Match(Wording.Fold(line))).FirstOrDefault(match => match.Success) is { } match ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>The one year a title names; a span of years (2018—2020年) names none.</summary>
    public static int? InTitle(string title)
    {
        string folded = Wording.Fold(title);
        return Span().IsMatch(folded) || YearName().Match(folded) is not { Success: true } match
            ? null
            : int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("""^\s*计划年度\s*[:：]\s*(?<year>20[0-9]{2})\s*年?\s*[。.]?\s*$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex StatedYear();

    [GeneratedRegex("""(?<year>20[0-9]{2})年""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex YearName();

    [GeneratedRegex("""20[0-9]{2}年?[-~至到]+20[0-9]{2}""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Span();

    [GeneratedRegex("""20[0-9]{2}""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NumberYear();
}
