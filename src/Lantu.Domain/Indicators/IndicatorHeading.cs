namespace Lantu.Domain.Indicators;

/// <summary>The heading of a column whose cells hold several figures: 断面水质达标率(优良水体比例,劣V类水体比例) over 100(75,0).</summary>
static class IndicatorHeading
{
    static readonly char[] Opening = ['(', '（'];

    static readonly char[] Closing = [')', '）'];

    static readonly char[] Between = [',', '，', '、', ';', '；'];

    /// <summary>The names of the figures in order; the whole heading for the first and its place for the others where it does not name them.</summary>
    /// <param name="heading">The heading, without its unit.</param>
    /// <param name="count">How many figures the cells hold.</param>
    public static IReadOnlyList<string> Parts(string heading, int count)
    {
        int from = heading.IndexOfAny(Opening), to = heading.LastIndexOfAny(Closing);
        if (from > 0 && to > from)
        {
            string[] names = [heading[..from].Trim(), .. heading[(from + 1)..to].Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            if (names.Length == count)
            {
                return names;
            }
        }

        return [.. Enumerable.Range(1, count).Select(at => at == 1 ? heading : $"{heading} #{at}")];
    }
}
