using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Frequencies;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>Tells whom the plan office means by the units, groups or measures that it named: the rows of the form, in the order of the plan's units and measures.</summary>
static class AskedRows
{
    static readonly char[] Between = ['、', ',', '，', ';', '；', ' ', '　', '\t', '\r', '\n'];

    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="content">What is asked of whom.</param>
    /// <param name="today">The day: who owes a measure is told by what is decided then.</param>
    /// <exception cref="RefusedException">Somebody or something named is not known, can't be ordered, or nobody is meant.</exception>
    public static async Task<IReadOnlyList<(int Unit, int? Measure)>> FindAsync(LantuDb db, Plan plan, AdHocContent content, DateOnly today)
    {
        List<(string Unit, int? Measure, int Order)> asked = content.Ask == AdHocAsk.Units ? await NamedAsync(db, plan, content.Named) : await OwingAsync(db, plan, content, today);
        Dictionary<string, int> places = await EnterUnits.PlacesAsync(db, plan.Id, asked.Select(one => one.Unit));
        (int, int?)[] rows = [.. asked.Select(one => (Unit: places[one.Unit], one.Measure, one.Order)).OrderBy(one => one.Unit).ThenBy(one => one.Order).Select(one => (one.Unit, one.Measure)).Distinct()];
        return rows.Length <= AdHocContent.MostRows ? rows : throw AdHocRefusal.Of(AdHocFaultKind.TooManyRows, AdHocContent.MostRows);
    }

    /// <summary>Numbers of measures that are typed, each once.</summary>
    public static string[] Keys(string named) => [.. named.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    static async Task<List<(string Unit, int? Measure, int Order)>> NamedAsync(LantuDb db, Plan plan, string named)
    {
        UnitDirectory directory = await PlanDirectory.ReadAsync(db, plan.Id);
        List<string> units = TypedUnits.Read(directory, named);
        AssignmentSetting? setting = await db.AssignmentSettings.SingleOrDefaultAsync(s => s.PlanId == plan.Id);
        return units.Count == 0 ? throw AdHocRefusal.Of(AdHocFaultKind.NobodyNamed)
            : units.Find(unit => !AssignmentSetting.Orders(setting, unit, directory.Find(unit)?.Kind ?? UnitKind.Other)) is { } foreign ? throw AdHocRefusal.Of(AdHocFaultKind.NotOrdered, foreign)
            : units.ConvertAll(unit => (unit, (int?)null, 0));
    }

    static async Task<List<(string Unit, int? Measure, int Order)>> OwingAsync(LantuDb db, Plan plan, AdHocContent content, DateOnly today)
    {
        string[] keys = Keys(content.Named);
        PlanReporting reporting = (await PlanReporting.LoadAsync(db, plan.Number, today))!;
        Dictionary<string, (int Ordinal, int Order)> known = reporting.Measures.Select((measure, i) => (measure.Key, (measure.Ordinal, i))).ToDictionary(StringComparer.Ordinal);
        if (Array.Find(keys, key => !known.ContainsKey(key)) is { } unknown)
        {
            throw AdHocRefusal.Of(AdHocFaultKind.NoMeasure, unknown);
        }

        bool isByMeasure = content.Ask == AdHocAsk.Measures;
        List<(string, int?, int)> rows = [.. keys.SelectMany(key => reporting.PartiesOf(known[key].Ordinal).Parties.Select(party => (party.Unit, isByMeasure ? (int?)known[key].Ordinal : null, isByMeasure ? known[key].Order : 0)))];
        return rows.Count == 0 ? throw AdHocRefusal.Of(keys.Length == 0 ? AdHocFaultKind.NobodyNamed : AdHocFaultKind.NobodyOwes, string.Join('、', keys)) : rows;
    }
}
