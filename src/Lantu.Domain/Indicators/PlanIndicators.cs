using Lantu.Domain.Targets;

namespace Lantu.Domain.Indicators;

/// <summary>The indicators of a plan and what it sets each unit, from its table of targets. What the table prints is taken as printed; what it leaves open comes from the catalogue and says so.</summary>
public sealed class PlanIndicators
{
    readonly Dictionary<(string Unit, int Number), IndicatorTarget> _targets = [];

    PlanIndicators(IReadOnlyList<PlanIndicator> all, IReadOnlyList<string> units)
    {
        All = all;
        Units = units;
    }

    /// <summary>The indicators in the table's order.</summary>
    public IReadOnlyList<PlanIndicator> All { get; }

    /// <summary>The units in the table's order, as printed; of a unit with two rows the first counts.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>What a unit is set; nothing where the table has no such row or its cell is cut off.</summary>
    public IndicatorTarget? Of(string unit, PlanIndicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);

        return _targets.GetValueOrDefault((unit, indicator.Number));
    }

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="catalogue">The indicators that are known.</param>
    public static PlanIndicators Of(DistrictTargets table, IndicatorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(catalogue);

        List<PlanIndicator> all = [];
        for (int at = 0; at < table.Columns.Count; at++)
        {
            DistrictColumn column = table.Columns[at];
            int parts = PartsOf(table, at);
            IReadOnlyList<string> names = parts > 1 ? IndicatorHeading.Parts(column.Name, parts) : [column.Name];
            for (int part = 0; part < names.Count; part++)
            {
                Indicator? known = catalogue.Find(names[part]);
                all.Add(new PlanIndicator(all.Count + 1, at, names.Count > 1 ? part : null, names[part], column.Unit ?? "", known?.IsMeasuredIn(column.Unit) == true ? known : null));
            }
        }

        PlanIndicators plan = new(all, [.. table.Rows.Select(row => row.Unit).Distinct(StringComparer.Ordinal)]);
        foreach (DistrictRow row in table.Rows)
        {
            foreach (PlanIndicator indicator in all.Where(one => one.Column < row.Cells.Count))
            {
                plan._targets.TryAdd((row.Unit, indicator.Number), TargetOf(row, indicator));
            }
        }

        return plan;
    }

    // A column holds as many figures as most of its cells: one cell that is misread makes no other of them.
    static int PartsOf(DistrictTargets table, int column) => table.Rows
        .Where(row => column < row.Cells.Count && row.Cells[column].Value is not null)
        .GroupBy(row => Math.Max(1, row.Cells[column].Parts.Count))
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault(1);

    static IndicatorTarget TargetOf(DistrictRow row, PlanIndicator indicator)
    {
        DistrictCell cell = row.Cells[indicator.Column];
        int held = Math.Max(1, cell.Parts.Count);
        // A cell with more or fewer figures than its column says none of them for certain, but the one before the bracket.
        decimal? value = indicator.Part is { } part
            ? (part < cell.Parts.Count ? cell.Parts[part] : part == 0 ? cell.Value : null)
            : held == 1 ? cell.Value : null;
        // A sign before a compound cell is its first figure's.
        Comparator? printed = indicator.Part is null or 0 ? cell.Comparator : null;
        Comparator? implied = indicator.Known?.Direction switch
        {
            IndicatorDirection.Lower => Comparator.AtMost,
            IndicatorDirection.Higher => Comparator.AtLeast,
            _ => null,
        };
        return new IndicatorTarget(indicator, row.Unit, cell.Text, printed ?? implied, value, cell.IsNotApplicable, row.Place) { IsComparatorImplied = printed is null };
    }
}
