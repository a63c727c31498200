using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Measures;

/// <summary>What the page of the measure table shows.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Filter">What the address asks.</param>
/// <param name="Programmes">The plan's programmes.</param>
/// <param name="Units">Names of its units, in the directory's order.</param>
/// <param name="Rows">The measures that match.</param>
/// <param name="Total">How many measures the plan has.</param>
public sealed record MeasureTable(PlanName Plan, MeasureFilter Filter, IReadOnlyList<Programme> Programmes, IReadOnlyList<string> Units, IReadOnlyList<MeasureRow> Rows, int Total)
{
    /// <summary>What all of it but the views depends on; nothing where it is read anew each time.</summary>
    public MeasureTableKey? Key { get; init; }

    /// <summary>The views that the office keeps of the table.</summary>
    public IReadOnlyList<SavedView> Views { get; init; } = [];

    /// <summary>The columns of units, in the printed order.</summary>
    public static IReadOnlyList<ResponsibilityRole> Roles { get; } = [ResponsibilityRole.Lead, ResponsibilityRole.Responsible, ResponsibilityRole.Supporting];

    public IReadOnlyList<MeasureLine> Lines => MeasureLine.Of(Rows, Programmes, Filter.IsByDeadline);

    public static IEnumerable<Choice> OrderChoices => [new(MeasureFilter.ByDeadline, Words.Of("ByDeadline"))];

    public IEnumerable<Choice> ProgrammeChoices => Programmes.Select(programme => new Choice($"{programme.Ordinal}", programme.Title));

    public IEnumerable<Choice> UnitChoices => Units.Select(unit => new Choice(unit, unit));

    public IReadOnlyList<ActiveFilter> Active => Filter.Active(Plan, Programmes);
}
