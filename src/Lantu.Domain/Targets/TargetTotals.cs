using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>Gathers parts under their total: 分别改造200蒸吨、100蒸吨、60蒸吨，合计360蒸吨 is one target with three shares.</summary>
static partial class TargetTotals
{
    /// <summary>Replaces parts by their total, and notes totals that the parts do not add up to.</summary>
    public static void Gather(string sentence, List<Target> own, List<Quantity> taken, TargetContext context, List<(decimal, decimal, string)> sums)
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
            int clause = TargetReader.ClauseStart(sentence, from);
            List<TargetShare> shares = [.. Shares(sentence, own, taken, first, i, context.Places)];
            string words = sentence[clause..from];
            words = words.EndsWith(shares[0].Unit, StringComparison.Ordinal) ? words[..^shares[0].Unit.Length] : words;
            own[i] = own[i] with
            {
                Breakdown = shares,
                Quantity = QuantityPhrase.Of(words, sentence[taken[first].End..Math.Min(sentence.Length, taken[first].End + 40)], context.Places) ?? own[first].Quantity,
                Scope = [.. shares.Select(share => share.Unit)],
                Text = sentence[clause..taken[i].End],
            };
            own.RemoveRange(first, i - first);
            taken.RemoveRange(first, i - first);
            i = first;
        }
    }

    // Each part's place stands right before it, or all places stand before all parts (分别), in the same order. A place that no directory has is
    // known by its form, else the part is called by the words before it.
    static IEnumerable<TargetShare> Shares(string sentence, List<Target> own, List<Quantity> taken, int first, int total, IReadOnlyList<string> places)
    {
        string before = sentence[..taken[first].Start];
        List<string> inOrder = PlacesInOrder(before, places);
        IReadOnlyList<string> subjects = DistributedSubjects.Of(before[TargetReader.ClauseStart(sentence, taken[first].Start)..], total - first);
        bool areListed = inOrder.Count == total - first && !places.Any(place => sentence.AsSpan(taken[first].End, taken[total - 1].Start - taken[first].End).Contains(place, StringComparison.Ordinal));
        string?[] named = [.. Enumerable.Range(first, total - first).Select(part => WordsBefore(sentence, part > 0 ? taken[part - 1].End : 0, taken[part].Start))];
        int length = named.Skip(1).All(name => name is not null && name.Length == named[^1]!.Length && TargetShares.PlaceOf(name, places) is not null) ? named[^1]!.Length : 0;
        for (int part = first; part < total; part++)
        {
            string? place = areListed ? inOrder[part - first] : PlaceJustBefore(sentence, part > 0 ? taken[part - 1].End : 0, taken[part].Start, places);

            // 改造管网东区50公里、西区30公里: the first place stands behind the work, and is as long as the others.
            string? name = named[part - first] is { } words && part == first && length > 0 && words.Length > length && words[^1] == named[^1]![^1] ? words[^length..] : named[part - first];
            yield return new TargetShare(place ?? (subjects.Count > 0 ? subjects[part - first] : name) ?? $"{part - first + 1}", own[part].Value);
        }
    }

    static string? WordsBefore(string sentence, int from, int to)
    {
        string words = sentence[Math.Max(from, TargetReader.ClauseStart(sentence, to))..to].Trim('、', '，', ' ');
        return QuantityPhrase.Of(words, "", []);
    }

    static string? PlaceJustBefore(string sentence, int from, int to, IReadOnlyList<string> places) =>
        places.Where(place => sentence.AsSpan(from, to - from).Contains(place, StringComparison.Ordinal))
            .OrderByDescending(place => sentence.LastIndexOf(place, to - 1, to - from, StringComparison.Ordinal))
            .FirstOrDefault();

    static List<string> PlacesInOrder(string text, IReadOnlyList<string> places) =>
        [.. places.Select(place => (place, at: text.IndexOf(place, StringComparison.Ordinal))).Where(p => p.at >= 0).OrderBy(p => p.at).Select(p => p.place)];

    [GeneratedRegex("""合计|共计|总计|共(?:完成|安排|实施|改造|建设)?$|累计""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Total();
}
