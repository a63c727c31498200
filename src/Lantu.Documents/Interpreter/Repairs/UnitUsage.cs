using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// In which column this document names a unit. Documents are short: what is known of one unit is damped by what is known of its kind, and
/// the row in question never speaks for itself.
/// </summary>
sealed class UnitUsage
{
    const double OfKind = 2;
    const double OfAll = 1;

    readonly Dictionary<(string Unit, MeasurePart Role), int> _units = [];
    readonly Dictionary<(bool Local, MeasurePart Role), int> _kinds = [];
    readonly Dictionary<MeasurePart, int> _roles = [];
    readonly UnitDirectory _directory;

    public UnitUsage(IEnumerable<RepairRow> rows, UnitDirectory directory)
    {
        _directory = directory;
        foreach (RepairRow row in rows)
        {
            foreach (MeasurePart role in RepairRow.Roles)
            {
                foreach (UnitReference unit in row.Units(role))
                {
                    Count(_units, (RepairRow.Key(unit), role));
                    Count(_kinds, (IsLocal(unit), role));
                    Count(_roles, role);
                }
            }
        }
    }

    /// <summary>Whether it is a district or county, or a group of them.</summary>
    public bool IsLocal(UnitReference unit)
    {
        if (unit.Unit is { } name && _directory.Find(name) is { } known)
        {
            return known.Kind == UnitKind.District;
        }

        return unit.IsGroup && unit.Unit is { } group && _directory.FindGroup(group) is { MembersOfKind: { } kind }
            ? kind == UnitKind.District
            : RepairRow.Key(unit) is var key && key.EndsWith("政府", StringComparison.Ordinal) && key.AsSpan().IndexOfAny('区', '县') >= 0;
    }

    /// <summary>Natural logarithm of the odds that the unit stands in one column rather than another.</summary>
    public double LogOdds(UnitReference unit, MeasurePart to, MeasurePart from, RepairRow besides) =>
        Math.Log(Share(unit, to, besides) / Share(unit, from, besides));

    /// <summary>The average of the odds of several units.</summary>
    public double LogOdds(IEnumerable<UnitReference> units, MeasurePart to, MeasurePart from, RepairRow besides) =>
        units.Select(unit => LogOdds(unit, to, from, besides)).DefaultIfEmpty(0).Average();

    double Share(UnitReference unit, MeasurePart role, RepairRow besides)
    {
        string key = RepairRow.Key(unit);
        bool local = IsLocal(unit);
        double own = 0, all = 0, kind = 0, kinds = 0, total = 0;
        foreach (MeasurePart any in RepairRow.Roles)
        {
            int here = besides.Units(any).Count(other => RepairRow.Key(other) == key);
            int alike = besides.Units(any).Count(other => IsLocal(other) == local);
            int named = _units.GetValueOrDefault((key, any)) - here;
            int ofKind = _kinds.GetValueOrDefault((local, any)) - alike;
            (own, kind) = any == role ? (named, ofKind) : (own, kind);
            (all, kinds, total) = (all + named, kinds + ofKind, total + _roles.GetValueOrDefault(any));
        }

        double usual = (_roles.GetValueOrDefault(role) + 1) / (total + RepairRow.Roles.Count);
        double forKind = (kind + OfAll * usual) / (kinds + OfAll);
        return (own + OfKind * forKind) / (all + OfKind);
    }

    static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
