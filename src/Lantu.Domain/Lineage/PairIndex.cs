using System.Runtime.InteropServices;

namespace Lantu.Domain.Lineage;

/// <summary>
/// Finds the texts that can be alike without comparing all with all. An edit touches at most two pairs of neighbouring characters, so texts
/// few edits apart share most of theirs.
/// </summary>
sealed class PairIndex
{
    // As many texts as are looked at closely for one; more share as much only where a plan repeats itself.
    const int MostCandidates = 50;

    readonly Dictionary<int, List<(int Text, int Times)>> _texts = [];
    readonly int[] _lengths;
    readonly int[] _shared;

    public PairIndex(IReadOnlyList<string> texts)
    {
        _lengths = [.. texts.Select(text => text.Length)];
        _shared = new int[texts.Count];
        for (int i = 0; i < texts.Count; i++)
        {
            foreach ((int pair, int times) in Pairs(texts[i]))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_texts, pair, out _) ??= []).Add((i, times));
            }
        }
    }

    /// <summary>The texts that may be at least so alike, with the pairs they share with it, most first.</summary>
    public IReadOnlyList<(int Text, int Shared)> Find(string text, double alike)
    {
        List<int> met = [];
        foreach ((int pair, int times) in Pairs(text))
        {
            foreach ((int other, int there) in _texts.GetValueOrDefault(pair) ?? [])
            {
                if (_shared[other] == 0)
                {
                    met.Add(other);
                }

                _shared[other] += Math.Min(times, there);
            }
        }

        List<(int Text, int Shared)> found = [];
        foreach (int other in met)
        {
            int longer = Math.Max(text.Length, _lengths[other]);
            int edits = (int)((1 - alike) * longer);
            if (Math.Abs(text.Length - _lengths[other]) <= edits && _shared[other] >= longer - 1 - (2 * edits))
            {
                found.Add((other, _shared[other]));
            }

            _shared[other] = 0;
        }

        return [.. found.OrderByDescending(candidate => candidate.Shared).ThenBy(candidate => candidate.Text).Take(MostCandidates)];
    }

    static Dictionary<int, int> Pairs(string text)
    {
        Dictionary<int, int> pairs = new(text.Length);
        for (int i = 1; i < text.Length; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, (text[i - 1] << 16) | text[i], out _)++;
        }

        return pairs;
    }
}
