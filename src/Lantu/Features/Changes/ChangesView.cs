using System.Globalization;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Changes;

/// <summary>What the page of changes shows: a plan held against the earlier one.</summary>
public sealed record ChangesView
{
    /// <summary>As many rows of a section as stand on a page of its own, and beside other sections.</summary>
    const int RowsAlone = 100;
    const int RowsBeside = 15;

    public required PlanName Plan { get; init; }

    /// <summary>The earlier plan; absent where there is none.</summary>
    public PlanName? Prior { get; init; }

    public PlanSuccession? Succession { get; init; }

    public required PlanState State { get; init; }

    public required PlanDifference Difference { get; init; }

    /// <summary>Open ones first, then those a person has answered.</summary>
    public required IReadOnlyList<AskedMatch> Asked { get; init; }

    /// <summary>The section that the address asks for.</summary>
    public ChangeSection? Section { get; init; }

    /// <summary>The page of that section, from 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsDraft => State == PlanState.Draft;

    /// <summary>The sections that are shown: the one asked for, or all that say that something changed.</summary>
    public IEnumerable<ChangeSection> Sections => Section is { } one ? [one] : Enum.GetValues<ChangeSection>().Where(section => section != ChangeSection.Unchanged && (Count(section) > 0 || (section == ChangeSection.Asked && Asked.Count > 0)));

    /// <summary>Of the asked ones the open ones count.</summary>
    public int Count(ChangeSection section) => section == ChangeSection.Asked ? Asked.Count(asked => asked.IsOpen) : Difference.Count(KindOf(section));

    /// <summary>How many measures the earlier plan has, how many the later, and how many are both.</summary>
    public (int Earlier, int Later, int Both) Totals => (
        Difference.Measures.Count(measure => measure.Earlier is not null), Difference.Measures.Count(measure => measure.Later is not null), Difference.Measures.Count(measure => measure is { Earlier: not null, Later: not null }));

    public IReadOnlyList<AskedMatch> AskedShown => [.. Shown(Asked)];

    public IReadOnlyList<MeasureDifference> ShownIn(ChangeSection section) => [.. Shown(Difference.Measures.Where(measure => measure.Kinds.Contains(KindOf(section))))];

    /// <summary>How many pages the section that the address asks for has.</summary>
    public int Pages => Section is { } section ? Math.Max(1, (RowsIn(section) + RowsAlone - 1) / RowsAlone) : 1;

    /// <summary>Whether the section has more rows than are shown beside the others.</summary>
    public bool IsCut(ChangeSection section) => Section is null && RowsIn(section) > RowsBeside;

    public string Address(ChangeSection? section, int page = 1)
    {
        (string Name, string? Value)[] pairs = [("kind", section?.ToString()), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)];
        return $"{Plan.Address}/changes{QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))}";
    }

    /// <summary>What a person is asked of a measure, if anything: it then counts as new, or as gone, for the time being.</summary>
    public AskedMatch? OpenAt(MeasureDifference measure) =>
        Asked.FirstOrDefault(asked => asked.IsOpen && (measure.Later is { } later ? measure.Earlier is null && asked.Later.Ordinal == later.Ordinal : asked.Earlier.Ordinal == measure.Earlier?.Ordinal));

    /// <summary>Whether the two differ in their words and the program holds them for one: a person may say that they are not.</summary>
    public bool MayDeny(ChangeSection section) => IsDraft && section == ChangeSection.Reworded;

    int RowsIn(ChangeSection section) => section == ChangeSection.Asked ? Asked.Count : Count(section);

    IEnumerable<T> Shown<T>(IEnumerable<T> rows) => Section is null ? rows.Take(RowsBeside) : rows.Skip((Page - 1) * RowsAlone).Take(RowsAlone);

    static ChangeKind KindOf(ChangeSection section) => Enum.Parse<ChangeKind>(section.ToString());
}
