using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Burden;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Frequencies;

/// <summary>Who reports what of a plan, how often, and who checks: as it is decided; where it is not, every month, as the notice says.</summary>
public sealed class PlanReporting
{
    readonly Dictionary<int, Measure> _measures;
    readonly ILookup<int, (ResponsibilityRole Role, string Unit)> _assigned;
    readonly ILookup<int, SummingLead> _summing;
    readonly ILookup<int, FrequencyChoice> _choices;
    readonly HashSet<int> _open;
    readonly Dictionary<string, UnitKind> _kinds;
    readonly AssignmentSetting? _setting;
    readonly Dictionary<int, FrequencyProposal> _proposals;

    PlanReporting(Plan plan, PlanMonths months, Dictionary<int, Measure> measures, ILookup<int, (ResponsibilityRole Role, string Unit)> assigned, ILookup<int, SummingLead> summing, ILookup<int, FrequencyChoice> choices, HashSet<int> open, Dictionary<string, UnitKind> kinds, AssignmentSetting? setting)
    {
        (Plan, Months, _measures, _assigned, _summing, _choices, _open, _kinds, _setting) = (plan, months, measures, assigned, summing, choices, open, kinds, setting);
        Measures = [.. measures.Values.OrderBy(measure => measure.Order)];
        _proposals = ShippedFrequencyRule.Current.Propose([.. Measures.Select(Reported)], months).ToDictionary(proposal => proposal.Measure);
    }

    /// <summary>The plan, without its measures.</summary>
    public Plan Plan { get; }

    public PlanMonths Months { get; }

    /// <summary>In the printed order.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Edition of the rule that proposes.</summary>
    public static string Edition => ShippedFrequencyRule.Current.Edition;

    /// <summary>Loads it; nothing where there is no such plan.</summary>
    internal static Task<PlanReporting?> LoadAsync(LantuDb db, int number, BusinessClock clock, CancellationToken cancellation = default) => LoadAsync(db, number, clock.Today(), cancellation);

    /// <summary>The same on a day.</summary>
    internal static async Task<PlanReporting?> LoadAsync(LantuDb db, int number, DateOnly today, CancellationToken cancellation = default)
    {
        if (await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) is not { } plan)
        {
            return null;
        }

        List<Assignment> assignments = await db.Assignments.Where(a => a.PlanId == plan.Id && a.EndedBy == null).ToListAsync(cancellation);
        var printed = await db.ResponsibleUnits.Where(r => r.PlanId == plan.Id).OrderBy(r => r.MeasureOrdinal).ThenBy(r => r.ResponsibilityOrdinal).ThenBy(r => r.Ordinal).Select(r => new { r.MeasureOrdinal, r.Role, r.Unit }).ToListAsync(cancellation);
        Dictionary<(int, ResponsibilityRole, string), int> order = printed.Select((one, i) => (Key: (one.MeasureOrdinal, one.Role, one.Unit), i)).GroupBy(one => one.Key).ToDictionary(group => group.Key, group => group.First().i);
        return new PlanReporting(
            plan,
            PlanMonths.Of(plan.PlanYear, plan.Header.IssuedOn, today),
            await db.Measures.Where(m => m.PlanId == plan.Id).ToDictionaryAsync(m => m.Ordinal, cancellation),
            assignments.OrderBy(a => order.GetValueOrDefault((a.MeasureOrdinal, a.Role, a.Unit), int.MaxValue)).ThenBy(a => a.DecisionNumber).ThenBy(a => a.Unit, StringComparer.Ordinal).ToLookup(a => a.MeasureOrdinal, a => (a.Role, a.Unit)),
            (await db.SummingLeads.Where(l => l.PlanId == plan.Id).OrderBy(l => l.Number).ToListAsync(cancellation)).ToLookup(l => l.MeasureOrdinal),
            (await db.FrequencyChoices.Where(c => c.PlanId == plan.Id).OrderBy(c => c.Number).ToListAsync(cancellation)).ToLookup(c => c.MeasureOrdinal),
            [.. await db.OpenPoints.Where(p => p.PlanId == plan.Id && p.Role == ResponsibilityRole.Responsible && p.DecisionNumber == null).Select(p => p.MeasureOrdinal).ToListAsync(cancellation)],
            await db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Name, u => u.Kind, StringComparer.Ordinal, cancellation),
            await db.AssignmentSettings.SingleOrDefaultAsync(s => s.PlanId == plan.Id, cancellation));
    }

    public JointLeads LeadsOf(int measure) => new([.. _assigned[measure].Where(one => one.Role == ResponsibilityRole.Lead).Select(one => one.Unit)], KindOf, _summing[measure].LastOrDefault()?.Unit);

    /// <summary>Whom the office named to sum up, one after the other.</summary>
    public IReadOnlyList<SummingLead> SummingOf(int measure) => [.. _summing[measure]];

    /// <summary>What the rule proposes.</summary>
    public FrequencyProposal ProposalOf(int measure) => _proposals[measure];

    /// <summary>What the office chose, one after the other.</summary>
    public IReadOnlyList<FrequencyChoice> ChoicesOf(int measure) => [.. _choices[measure]];

    /// <summary>The choice made last.</summary>
    public FrequencyChoice? ChoiceOf(int measure) => _choices[measure].LastOrDefault();

    /// <summary>Who reports on a measure and who checks.</summary>
    public MeasureParties PartiesOf(int measure, bool asksSupporting) => MeasureParties.Of(measure, [.. _assigned[measure]], _open.Contains(measure), LeadsOf(measure), IsOrdered, asksSupporting);

    public MeasureParties PartiesOf(int measure) => PartiesOf(measure, ChoiceOf(measure)?.AsksSupporting == true);

    /// <summary>The months of a measure's dates.</summary>
    public IReadOnlyList<int> DatesOf(int measure) => Months.DatesOf(_measures[measure].Deadlines, _measures[measure].Milestones);

    /// <summary>The months in which a measure is reported on: as chosen; where nothing is chosen, every month.</summary>
    public IReadOnlyList<int> DueOf(int measure)
    {
        IReadOnlyList<FrequencyChoice> choices = ChoicesOf(measure);
        IReadOnlyList<int> dates = DatesOf(measure);
        return choices.Count == 0 ? Months.All : [.. Months.All.Where(month => FrequencyChoice.In(choices, new DateOnly(Months.Year, month, 1)) is not { } choice || Months.DueIn(choice.Frequency, choice.Offset, dates).Contains(month))];
    }

    /// <summary>The same if the rest were as proposed.</summary>
    public IReadOnlyList<int> AdoptedDueOf(int measure) => ChoicesOf(measure).Count > 0 ? DueOf(measure) : Months.DueIn(_proposals[measure].Frequency, _proposals[measure].Offset, DatesOf(measure));

    /// <summary>What people will write and check.</summary>
    /// <param name="persons">Who of a unit it is.</param>
    /// <param name="dueOf">The months in which a measure is reported on.</param>
    public PersonForecast ForecastPeople(PlanPersons persons, Func<int, IReadOnlyList<int>> dueOf)
    {
        ArgumentNullException.ThrowIfNull(persons);

        return PersonForecast.Of(Months, Measures.Select(measure => (PartiesOf(measure.Ordinal), (IReadOnlyCollection<int>)dueOf(measure.Ordinal))), persons.WriterOf, persons.CheckerOf);
    }

    /// <summary>What units will write and check by what is chosen.</summary>
    public BurdenForecast Forecast() => Forecast(DueOf);

    /// <summary>The same if the rest were as proposed.</summary>
    public BurdenForecast ForecastAdopted() => Forecast(AdoptedDueOf);

    /// <summary>The same if every measure were reported on every month.</summary>
    public BurdenForecast ForecastMonthly() => Forecast(_ => Months.All);

    /// <summary>Whether the office can order a unit.</summary>
    public bool IsOrdered(string unit) => AssignmentSetting.Orders(_setting, unit, KindOf(unit));

    public UnitKind KindOf(string unit) => _kinds.GetValueOrDefault(unit, UnitKind.Other);

    BurdenForecast Forecast(Func<int, IReadOnlyList<int>> dueOf) => BurdenForecast.Of(Months, Measures.Select(measure => (PartiesOf(measure.Ordinal), (IReadOnlyCollection<int>)dueOf(measure.Ordinal))));

    ReportedMeasure Reported(Measure measure) => new(measure.Ordinal, measure.ProgrammeOrdinal, measure.TaskOrdinal, PartiesOf(measure.Ordinal, asksSupporting: false).Parties.Count)
    {
        Deadlines = measure.Deadlines,
        Milestones = measure.Milestones,
        Duties = measure.Duties,
    };
}
