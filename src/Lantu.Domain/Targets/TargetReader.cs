using System.Text.RegularExpressions;
using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Targets;

/// <summary>
/// Finds the quantified targets in the paragraphs of a measure: numbers with units are scanned, what is no target is set aside by named
/// rules, the rest gets its comparator, its words, its place and its day; a total takes the parts before it.
/// </summary>
public static partial class TargetReader
{
    // Words farther away belong to other things; the bound also keeps a long cell's reading in proportion to its length.
    const int LongestClause = 160;

    /// <summary>Reads all paragraphs of one measure.</summary>
    public static TargetReading Read(IReadOnlyList<string> paragraphs, TargetContext context)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(context);

        List<Target> targets = [];
        List<string> lost = [];
        List<string> oversized = [];
        List<(decimal, decimal, string)> sums = [];
        List<Target> carried = [];
        for (int i = 0; i < paragraphs.Count; i++)
        {
            lost.AddRange(QuantityScanner.Lost(paragraphs[i]));
            oversized.AddRange(QuantityScanner.Oversized(paragraphs[i]));
            DateOnly? opening = null;
            foreach (string sentence in Sentences().Split(paragraphs[i]))
            {
                List<(int End, DateOnly? Day)> dates = Dates(sentence, context.PlanYear);
                List<Target> own = ReadSentence(sentence, i, i == 0 ? context : context with { Subject = QuantityPhrase.OfClause(paragraphs[i - 1].TrimEnd('。', '；', ';')) ?? context.Subject }, dates, sums);
                if (dates.Count > 0)
                {
                    opening = dates.Count == 1 ? TextDates.Opening(sentence, context.PlanYear) : null;
                }
                else if (context.By is null && opening is not null)
                {
                    own = [.. own.Select(target => target with { By = opening })];
                    carried.AddRange(own);
                }

                targets.AddRange(own);
            }
        }

        return new TargetReading(targets, lost, sums) { Oversized = oversized, Carried = carried };
    }

    static List<(int End, DateOnly? Day)> Dates(string sentence, int planYear) =>
        [.. TextDates.Find(sentence, planYear).Select(found => (found.End, (DateOnly?)found.Milestone.Date)).Concat(TextDates.Spans(sentence, planYear)).OrderBy(found => found.End)];

    static List<Target> ReadSentence(string sentence, int paragraph, TargetContext context, List<(int End, DateOnly? Day)> dates, List<(decimal, decimal, string)> sums)
    {
        List<(string Name, int End)> places = [.. context.Places.Select(place => (place, at: sentence.IndexOf(place, StringComparison.Ordinal))).Where(p => p.at >= 0).Select(p => (p.place, p.at + p.place.Length))];
        List<Target> own = [];
        List<Quantity> taken = [];
        List<Quantity> all = [.. QuantityScanner.Scan(sentence)];
        int date = -1;
        string? named = null;
        (int First, IReadOnlyList<string> Subjects) handed = (0, []);
        for (int i = 0; i < all.Count; i++)
        {
            Quantity quantity = all[i];
            int clause = ClauseStart(sentence, quantity.Start);
            string before = Digits.Fold(sentence[clause..quantity.Start]);
            string after = sentence[quantity.End..Math.Min(sentence.Length, quantity.End + LongestClause)];
            bool continues = taken.Count > 0 && taken[^1].Unit == quantity.Unit && IsListed(sentence, taken[^1].End, quantity.Start);
            bool isAlone = all.Count == 1 && TargetRules.IsAlone(sentence[..quantity.Start], after);
            string told = isAlone ? context.Subject + before : before;
            if (!continues && (TargetRules.IsNoTarget(told, after, quantity.Unit) || !(isAlone || TargetRules.IsAimedAt(before, after) || IsBareItem(sentence, all, taken, i, clause, before, after))))
            {
                continue;
            }

            Comparator comparator = ComparatorReader.Read(told, after, quantity);
            if (continues && (comparator == Comparator.Equal || own[^1].Comparator is Comparator.IncreaseBy or Comparator.DecreaseBy))
            {
                comparator = own[^1].Comparator;
            }

            if (i >= handed.First + handed.Subjects.Count && (i == 0 || !IsListed(sentence, all[i - 1].End, quantity.Start)))
            {
                handed = (i, DistributedSubjects.Of(before, Listed(sentence, all, i)));
            }

            string? subject = i < handed.First + handed.Subjects.Count ? handed.Subjects[i - handed.First] : null;
            int from = taken.Count > 0 && taken[^1].End > clause ? taken[^1].End - clause : 0;
            string? words = subject ?? QuantityPhrase.Of(before[from..], after, context.Places);
            string? place = QuantityPhrase.PlaceOf(before[from..], context.Places);
            IReadOnlyList<TargetShare> shares = TargetShares.Behind(sentence, all, i, context.Places);
            if (shares.Count > 0 && shares.Sum(share => share.Value) is var sum && sum != quantity.Value)
            {
                sums.Add((quantity.Value, sum, sentence[clause..all[i + shares.Count].End]));
            }

            while (date + 1 < dates.Count && dates[date + 1].End <= quantity.Start)
            {
                date++;
            }

            // A clause that says only how much or where goes on from the one before it, or stands for what the measure is about.
            string? others = taken.Count > 0 && (continues || taken[^1].Unit == quantity.Unit) ? named : null;
            words ??= others ?? QuantityPhrase.OfClause(ClauseBefore(sentence, clause)) ?? named ?? context.Subject;
            int aimed = Math.Max(0, clause - 12);
            own.Add(new Target
            {
                Quantity = words ?? (before.Length > 0 ? before : after.Length > 20 ? after[..20] : after),
                Comparator = comparator,
                Value = comparator == Comparator.AtMost ? quantity.Upper ?? quantity.Value : quantity.Value,
                Unit = quantity.Unit,
                By = (date >= 0 ? dates[date].Day : null) ?? context.By,
                Scope = [.. places.Where(known => known.End <= quantity.Start && (subject is null || !IsOfAnother(known.Name, subject, handed.Subjects))).Select(known => known.Name).Concat(place is null || places.Exists(known => known.Name == place) ? [] : [place])],
                IsAim = Aim().IsMatch(sentence[aimed..quantity.Start]),
                Text = sentence[clause..(quantity.End + AfterWords().Match(after).Length)],
                Paragraph = paragraph,
                Breakdown = shares,
            });
            taken.Add(quantity);
            named = words ?? named;
            i += shares.Count;
        }

        TargetTotals.Gather(sentence, own, taken, context, sums);
        return own;
    }

    static bool IsOfAnother(string place, string subject, IReadOnlyList<string> subjects) =>
        !subject.Contains(place, StringComparison.Ordinal) && subjects.Any(other => other.Contains(place, StringComparison.Ordinal));

    // How many numbers stand in one list from here on.
    static int Listed(string sentence, List<Quantity> all, int from)
    {
        int last = from;
        while (last + 1 < all.Count && IsListed(sentence, all[last].End, all[last + 1].Start))
        {
            last++;
        }

        return last - from + 1;
    }

    // 建设休闲公园15处，口袋公园50处: a clause that is only noun and number goes with the ones beside it, or is a sentence of its own.
    static bool IsBareItem(string sentence, List<Quantity> all, List<Quantity> taken, int i, int clause, string before, string after)
    {
        if (!TargetRules.IsBare(before, after))
        {
            return false;
        }

        bool followsTarget = taken.Count > 0 && i > 0 && ReferenceEquals(taken[^1], all[i - 1]) && clause - taken[^1].End is >= 0 and <= 8;
        return followsTarget || clause == 0;
    }

    internal static int ClauseStart(string sentence, int at)
    {
        int earliest = Math.Max(0, at - LongestClause);
        for (int i = at - 1; i >= earliest; i--)
        {
            bool isThousands = sentence[i] == ',' && i > 0 && i + 1 < sentence.Length && char.IsAsciiDigit(sentence[i - 1]) && char.IsAsciiDigit(sentence[i + 1]);
            if (!isThousands && "，,；;：:".Contains(sentence[i], StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return earliest > 0 && char.IsLowSurrogate(sentence[earliest]) ? earliest + 1 : earliest;
    }

    static string ClauseBefore(string sentence, int clause) => clause == 0 ? "" : Digits.Fold(sentence[ClauseStart(sentence, clause - 1)..(clause - 1)]);

    static bool IsListed(string sentence, int from, int to) =>
        to - from is > 0 and <= 3 && sentence[from..to] is "、" or "和" or "及" or "以及" or "左右、" or "以上、" or "左右和" or "以上和";

    [GeneratedRegex("""(?<=[。！？])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Sentences();

    [GeneratedRegex("""^(?:左右|以上|以下|以内|及以上|及以下|之内|上下)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AfterWords();

    [GeneratedRegex("力争|争取实现|争取达到|努力实现", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Aim();
}
