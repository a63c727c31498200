namespace Lantu.Domain.Lineage;

/// <summary>Pairs measures that say the same, one to one. A text that is printed several times is paired by its position, its task, its programme, and last by its order.</summary>
static class SameTexts
{
    static readonly Func<ComparedMeasure, string>[] Nearness =
        [measure => measure.Position, measure => FoldedText.OfTitle(measure.TaskTitle), measure => FoldedText.OfTitle(measure.Programme), _ => ""];

    /// <summary>The pairs by their indices.</summary>
    public static IEnumerable<(int Earlier, int Later)> Of(IReadOnlyList<FoldedMeasure> earlier, IReadOnlyList<FoldedMeasure> later)
    {
        Dictionary<string, List<FoldedMeasure>> known = earlier.GroupBy(measure => measure.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (IGrouping<string, FoldedMeasure> group in later.GroupBy(measure => measure.Text, StringComparer.Ordinal))
        {
            if (known.TryGetValue(group.Key, out List<FoldedMeasure>? olds))
            {
                // Two measures without any text are the same only at one position.
                foreach ((int, int) pair in Pair(olds, [.. group], group.Key.Length == 0 ? Nearness[..1] : Nearness))
                {
                    yield return pair;
                }
            }
        }
    }

    static IEnumerable<(int, int)> Pair(List<FoldedMeasure> olds, List<FoldedMeasure> news, IEnumerable<Func<ComparedMeasure, string>> nearness)
    {
        foreach (Func<ComparedMeasure, string> near in nearness)
        {
            Dictionary<string, Queue<FoldedMeasure>> waiting = olds.GroupBy(old => near(old.Measure), StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<FoldedMeasure>(group), StringComparer.Ordinal);
            List<FoldedMeasure> rest = [];
            foreach (FoldedMeasure later in news)
            {
                if (waiting.TryGetValue(near(later.Measure), out Queue<FoldedMeasure>? there) && there.TryDequeue(out FoldedMeasure? old))
                {
                    yield return (old.Index, later.Index);
                }
                else
                {
                    rest.Add(later);
                }
            }

            news = rest;
            olds = [.. waiting.Values.SelectMany(left => left).OrderBy(old => old.Index)];
        }
    }
}
