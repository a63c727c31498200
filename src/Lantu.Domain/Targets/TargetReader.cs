using System.Text.RegularExpressions;
using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Targets;

/// <summary>
/// Finds the quantified targets in the paragraphs of a measure (import.md, point 14): numbers with units are scanned, what is no target is
/// set aside by named rules, the rest gets its comparator, its words, its place and its day; a total takes the parts before it.
/// </summary>
public static partial class TargetReader
{
    /// <summary>Reads all paragraphs of one measure.</summary>
    public static TargetReading Read(IReadOnlyList<string> paragraphs, TargetContext context)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(context);

        List<Target> targets = [];
        List<string> lost = [];
        List<(decimal, decimal, string)> sums = [];
        for (int i = 0; i < paragraphs.Count; i++)
        {
            string paragraph = paragraphs[i];
            lost.AddRange(QuantityScanner.Lost(paragraph));
            foreach (string sentence in Sentences().Split(paragraph))
            {
                ReadSentence(sentence, i, context, targets, sums);
            }
        }

        return new TargetReading(targets, lost, sums);
    }

    static void ReadSentence(string sentence, int paragraph, TargetContext context, List<Target> targets, List<(decimal, decimal, string)> sums)
    {
        List<Target> own = [];
        List<Quantity> taken = [];
        foreach (Quantity quantity in QuantityScanner.Scan(sentence))
        {
            int clause = ClauseStart(sentence, quantity.Start);
            string before = sentence[clause..quantity.Start];
            string after = sentence[quantity.End..];
            bool continues = taken.Count > 0 && IsListed(sentence[taken[^1].End..quantity.Start]) && taken[^1].Unit == quantity.Unit;
            if (!continues && (TargetRules.IsNoTarget(before, after, quantity.Unit) || !TargetRules.IsAimedAt(before, after)))
            {
                continue;
            }

            Comparator comparator = TargetRules.ComparatorOf(before, after, quantity.Unit);
            if (continues && comparator == Comparator.Equal)
            {
                comparator = own[^1].Comparator;
            }

            int end = quantity.End + AfterWords().Match(after).Length;
            own.Add(new Target
            {
                Quantity = QuantityPhrase.Of(before, after, own.Count > 0 && continues ? own[^1].Quantity : null),
                Comparator = comparator,
                Value = quantity.Value,
                Unit = quantity.Unit,
                By = DateIn(sentence[..quantity.Start], context) ?? context.By,
                Scope = [.. context.Places.Where(place => sentence.AsSpan(0, quantity.Start).Contains(place, StringComparison.Ordinal))],
                IsAim = sentence.AsSpan(Math.Max(0, clause - 12), quantity.Start - Math.Max(0, clause - 12)).Contains("力争", StringComparison.Ordinal),
                Text = sentence[clause..end],
                Paragraph = paragraph,
            });
            taken.Add(quantity);
        }

        GatherTotals(sentence, own, taken, context, sums);
        targets.AddRange(own);
    }

    // 分别改造200蒸吨、100蒸吨、60蒸吨，合计360蒸吨: the total is the target, the parts its breakdown.
    static void GatherTotals(string sentence, List<Target> own, List<Quantity> taken, TargetContext context, List<(decimal, decimal, string)> sums)
    {
        for (int i = own.Count - 1; i > 0; i--)
        {
            if (!Total().IsMatch(sentence[taken[i - 1].End..taken[i].Start]))
            {
                continue;
            }

            int first = i;
            while (first > 0 && own[first - 1].Unit == own[i].Unit)
            {
                first--;
            }

            if (i - first < 2)
            {
                continue;
            }

            decimal sum = own.Skip(first).Take(i - first).Sum(part => part.Value);
            if (sum != own[i].Value)
            {
                sums.Add((own[i].Value, sum, own[i].Text));
            }

            int from = taken[first].Start;
            List<TargetShare> shares = [.. Shares(sentence, own, taken, first, i, context.Places)];
            own[i] = own[i] with { Breakdown = shares, Quantity = own[first].Quantity, Scope = [.. shares.Select(share => share.Unit)], Text = sentence[Math.Min(from, ClauseStart(sentence, from))..taken[i].End] };
            own.RemoveRange(first, i - first);
            taken.RemoveRange(first, i - first);
            i = first;
        }
    }

    // Each part's place stands right before it, or all places stand before all parts (分别), in the same order.
    static IEnumerable<TargetShare> Shares(string sentence, List<Target> own, List<Quantity> taken, int first, int total, IReadOnlyList<string> places)
    {
        List<string> inOrder = PlacesInOrder(sentence[..taken[first].Start], places);
        bool areListed = inOrder.Count == total - first && !places.Any(place => sentence.AsSpan(taken[first].End, taken[total - 1].Start - taken[first].End).Contains(place, StringComparison.Ordinal));
        for (int part = first; part < total; part++)
        {
            string? place = areListed ? inOrder[part - first] : PlaceJustBefore(sentence, part > 0 ? taken[part - 1].End : 0, taken[part].Start, places);
            yield return new TargetShare(place ?? $"{part - first + 1}", own[part].Value);
        }
    }

    static string? PlaceJustBefore(string sentence, int from, int to, IReadOnlyList<string> places) =>
        places.Where(place => sentence.AsSpan(from, to - from).Contains(place, StringComparison.Ordinal))
            .OrderByDescending(place => sentence.LastIndexOf(place, to - 1, to - from, StringComparison.Ordinal))
            .FirstOrDefault();

    static List<string> PlacesInOrder(string text, IReadOnlyList<string> places) =>
        [.. places.Select(place => (place, at: text.IndexOf(place, StringComparison.Ordinal))).Where(p => p.at >= 0).OrderBy(p => p.at).Select(p => p.place)];

    static int ClauseStart(string sentence, int at)
    {
        int start = at == 0 ? -1 : sentence.LastIndexOfAny(['，', ',', '；', ';', '：', ':'], at - 1);
        while (start > 0 && char.IsAsciiDigit(sentence[start - 1]) && start + 1 < sentence.Length && char.IsAsciiDigit(sentence[start + 1]) && sentence[start] == ',')
        {
            start = sentence.LastIndexOfAny(['，', ',', '；', ';', '：', ':'], start - 1);
        }

        return start + 1;
    }

    static bool IsListed(string between) => between is "、" or "和" or "及" or "以及" or "左右、" or "以上、" or "左右和" or "以上和";

    static DateOnly? DateIn(string before, TargetContext context) => TextDates.FindMilestones(before, context.PlanYear) is [.., { } last] ? last.Date : null;

    [GeneratedRegex("""(?<=[。！？])""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Sentences();

    [GeneratedRegex("""^(?:左右|以上|以下|以内|及以上|及以下|之内|上下)""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex AfterWords();

    [GeneratedRegex("""合计|共计|总计|共(?:完成|安排|实施|改造|建设)?$|累计""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Total();
}
