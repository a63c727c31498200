using Lantu.Data;

namespace Lantu.Features.Changes;

/// <summary>
/// The comparisons that were looked at last. The page of a draft can't be kept ready, as its forms carry a token of their visitor; what takes its time is
/// loading two plans whole, which is done once for each state of the two.
/// </summary>
sealed class PlanComparisons
{
    /// <summary>How many are kept; one of two plans with 200 measures takes about a megabyte.</summary>
    public const int Most = 4;

    readonly Lock _gate = new();
    readonly List<(PlanPair Pair, PlanComparison Made)> _kept = [];

    /// <summary>Gives the comparison of the two plans as they stand.</summary>
    /// <param name="pair">The plans, with the states that were read before: one that changes meanwhile is asked for by another state from then on.</param>
    /// <param name="years">How many years lie between the plans.</param>
    /// <param name="db">Where they are loaded from.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<PlanComparison> OfAsync(PlanPair pair, int years, LantuDb db, CancellationToken cancellation)
    {
        if (Find(pair) is { } kept)
        {
            return kept;
        }

        PlanComparison made = await PlanComparison.MakeAsync(db, pair.Plan, pair.Prior, years, cancellation);
        lock (_gate)
        {
            _kept.RemoveAll(other => other.Pair == pair || (other.Pair.Plan == pair.Plan && other.Pair.Version < pair.Version));
            _kept.Add((pair, made));
            _kept.RemoveRange(0, Math.Max(0, _kept.Count - Most));
        }

        return made;
    }

    PlanComparison? Find(PlanPair pair)
    {
        lock (_gate)
        {
            int at = _kept.FindIndex(other => other.Pair == pair);
            if (at < 0)
            {
                return null;
            }

            (PlanPair, PlanComparison Made) found = _kept[at];
            _kept.RemoveAt(at);
            _kept.Add(found);
            return found.Made;
        }
    }
}
