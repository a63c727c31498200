using System.Text.RegularExpressions;
using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Lineage;

/// <summary>What became of every measure of two plans: those of the later in its order, then the removed ones in the earlier's.</summary>
public sealed partial record PlanDifference(IReadOnlyList<MeasureDifference> Measures)
{
    /// <summary>How many measures changed so; a measure may have changed in several ways.</summary>
    public int Count(ChangeKind kind) => Measures.Count(measure => measure.Kinds.Contains(kind));

    /// <summary>Compares two plans.</summary>
    /// <param name="earlier">The earlier plan's measures.</param>
    /// <param name="later">The later plan's measures.</param>
    /// <param name="same">The earlier ordinal of each later ordinal that is one of the earlier plan's.</param>
    /// <param name="years">How many years lie between the plans: the end of the one year stands for the end of the other.</param>
    public static PlanDifference Of(IReadOnlyList<ComparedMeasure> earlier, IReadOnlyList<ComparedMeasure> later, IReadOnlyDictionary<int, int> same, int years = 0)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(same);

        Dictionary<int, ComparedMeasure> olds = earlier.ToDictionary(measure => measure.Ordinal);
        HashSet<int> kept = [];
        List<MeasureDifference> measures = new(later.Count);
        foreach (ComparedMeasure measure in later)
        {
            bool isKept = same.TryGetValue(measure.Ordinal, out int prior) && olds.ContainsKey(prior) && kept.Add(prior);
            measures.Add(isKept ? Between(olds[prior], measure, years) : new MeasureDifference(null, measure, [ChangeKind.Added], []));
        }

        measures.AddRange(earlier.Where(measure => !kept.Contains(measure.Ordinal)).Select(measure => new MeasureDifference(measure, null, [ChangeKind.Removed], [])));
        return new PlanDifference(measures);
    }

    static MeasureDifference Between(ComparedMeasure earlier, ComparedMeasure later, int years)
    {
        RoleChange[] roles = [
            .. earlier.Units.Except(later.Units).Select(named => new RoleChange(named.Role, named.Unit, Entered: false)),
            .. later.Units.Except(earlier.Units).Select(named => new RoleChange(named.Role, named.Unit, Entered: true))];
        ChangeKind[] kinds = [.. new (bool Is, ChangeKind Kind)[]
        {
            (FoldedText.Of(earlier.Text) != FoldedText.Of(later.Text), ChangeKind.Reworded),
            (!AreAlike(earlier.Deadlines, later.Deadlines, years), ChangeKind.Redated),
            (roles.Length > 0, ChangeKind.Reassigned),
            (IsMoved(earlier, later), ChangeKind.Moved),
        }.Where(change => change.Is).Select(change => change.Kind)];
        return new MeasureDifference(earlier, later, kinds.Length > 0 ? kinds : [ChangeKind.Unchanged], [.. roles.OrderBy(change => change.Role).ThenBy(change => change.Entered)]);
    }

    // Where a task has no number, its key only counts; the place within the task is all it says.
    static bool IsMoved(ComparedMeasure earlier, ComparedMeasure later) =>
        Undated(earlier.TaskTitle) != Undated(later.TaskTitle)
        || Undated(earlier.Programme) != Undated(later.Programme)
        || (earlier.TaskNumber.Length > 0 || later.TaskNumber.Length > 0 ? earlier.Key != later.Key : earlier.Place != later.Place);

    static bool AreAlike(IReadOnlyList<Deadline> earlier, IReadOnlyList<Deadline> later, int years) =>
        earlier.Count == later.Count && earlier.Zip(later).All(pair => IsOne(pair.First, pair.Second, years));

    // A phrase names its day by the plan's year, so the same phrase is the same time in each; another phrase may be the same day.
    static bool IsOne(Deadline earlier, Deadline later, int years)
    {
        bool isOneDay = earlier.Kind == later.Kind && earlier.Rule == later.Rule
            && In(earlier.Date, years) == later.Date && In(earlier.From, years) == later.From && In(earlier.To, years) == later.To;
        return FoldedText.Of(earlier.Text) == FoldedText.Of(later.Text)
            ? isOneDay || years != 0
            : isOneDay && (earlier.Rule ?? (object?)earlier.Date ?? earlier.From ?? earlier.To) is not null;
    }

    static DateOnly? In(DateOnly? day, int years) => day is { } known && known.Year + years is >= 1 and <= 9999 ? known.AddYears(years) : day;

    static string Undated(string title) => Year().Replace(FoldedText.OfTitle(title), "");

    [GeneratedRegex("(19|20)[0-9]{2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
