using System.Globalization;
using Lantu.Standards.Rounding;

namespace Lantu.Standards.AirQuality.Indices;

/// <summary>One version of HJ 633: how concentrations become sub-indices and these the index.</summary>
public sealed class IndexRule
{
    /// <summary>What holds where a pollutant is missing: the text of 2012 only has it shown as NA, so that of 2026 is followed for both.</summary>
    static readonly Clause Missing = new("HJ 633-2026", "5.3");

    readonly Dictionary<IndexItem, Knots> columns;

    readonly IndexItem[] hourItems;

    readonly Clause formula;

    readonly bool namesExceeding;

    internal IndexRule(Edition edition, string formula, int least, bool namesExceeding, IndexItem[] hourItems, Dictionary<IndexItem, Knots> columns)
    {
        Edition = edition;
        this.formula = edition.Clause(formula);
        Least = least;
        this.namesExceeding = namesExceeding;
        this.hourItems = hourItems;
        this.columns = columns;
    }

    /// <summary>Which version.</summary>
    public Edition Edition { get; }

    internal int Least { get; }

    /// <summary>The columns of the table of knots, by item.</summary>
    public IReadOnlyDictionary<IndexItem, Knots> Columns => columns;

    /// <summary>
    /// Decimals that a concentration is rounded to before it is read: one for carbon monoxide, none for all others. HJ 633-2026, 4.2.2; the text of 2012 is
    /// silent, published figures are the same.
    /// </summary>
    /// <param name="pollutant">Which.</param>
    public static int DecimalsOf(Pollutant pollutant) => pollutant == Pollutant.CO ? 1 : 0;

    /// <summary>
    /// The index of one item: the concentration rounded, then read on the knots, then rounded up. Invalid for a negative concentration, and for one above a
    /// column that refers to another item.
    /// </summary>
    /// <param name="item">Pollutant and averaging time, one of <see cref="Columns"/>.</param>
    /// <param name="concentration">In the pollutant's unit, unrounded.</param>
    public SubIndex SubIndexOf(IndexItem item, decimal concentration)
    {
        if (!columns.TryGetValue(item, out Knots? knots))
        {
            throw new ArgumentOutOfRangeException(nameof(item), item, $"{Edition.Name} has no column of it.");
        }

        decimal rounded = HalfEven.Round(concentration, DecimalsOf(item.Pollutant));
        if (concentration < 0)
        {
            return new SubIndex(item, rounded, new(null, formula, 0, new(Lack.PossibleValues, 0, 1, item.ToString())));
        }

        int? index = knots.IndexOf(rounded);
        Shortfall? lack = index is null ? new(Lack.TableRows, 0, 1, string.Create(CultureInfo.InvariantCulture, $"{item} > {knots.Concentrations[^1]}")) : null;
        return new SubIndex(item, rounded, new(index, formula, 1, lack));
    }

    /// <summary>The index of a day.</summary>
    /// <param name="concentrations">By item: daily means, ozone as the highest eight hours, and as the highest hour where it counts. Others are ignored.</param>
    /// <param name="includeO3OneHour">
    /// Whether ozone 1 h takes part, as HJ 633-2012 has it for bulletins. City statistics leave it out, and the published days of 2023 to 2025 come out without.
    /// Of no effect under later versions.
    /// </param>
    /// <param name="leftOut">Pollutants left out by decision: their absence does not make the index invalid, and their values do not count.</param>
    public IndexReport OfDay(IReadOnlyDictionary<IndexItem, decimal> concentrations, bool includeO3OneHour = false, IReadOnlyCollection<Pollutant>? leftOut = null) =>
        Report(concentrations, includeO3OneHour && namesExceeding ? IndexItems.OfDayWithOzoneHour : IndexItems.OfDay, leftOut ?? []);

    /// <summary>The index of an hour 实时报.</summary>
    /// <param name="concentrations">
    /// By item. 2012: hours of the gases, ozone also of the eight hours up to it, particles of the 24 hours up to it. 2026: hours of all six; particles are
    /// read on the knots of the day.
    /// </param>
    /// <param name="leftOut">Pollutants left out by decision.</param>
    public IndexReport OfHour(IReadOnlyDictionary<IndexItem, decimal> concentrations, IReadOnlyCollection<Pollutant>? leftOut = null) => Report(concentrations, hourItems, leftOut ?? []);

    IndexReport Report(IReadOnlyDictionary<IndexItem, decimal> concentrations, IndexItem[] items, IReadOnlyCollection<Pollutant> leftOut)
    {
        ArgumentNullException.ThrowIfNull(concentrations);

        IndexItem[] wanted = [.. items.Where(item => !leftOut.Contains(item.Pollutant))];
        List<SubIndex> found = [];
        List<Pollutant> gaps = [];
        Shortfall? unreadable = null;
        foreach (IndexItem item in wanted)
        {
            if (!concentrations.TryGetValue(item, out decimal concentration))
            {
                gaps.Add(item.Pollutant);
                continue;
            }

            SubIndex one = SubIndexOf(item, concentration);
            found.Add(one);
            if (one.Value.Invalid?.Lack != Lack.TableRows)
            {
                unreadable ??= one.Value.Invalid;
            }
            else if (OtherItemOf(item, wanted, concentrations) is { } other)
            {
                found.AddRange(wanted.Contains(other.Item) ? [] : [other]);
            }
            else
            {
                unreadable ??= one.Value.Invalid;
            }
        }

        return new IndexReport(Edition, IndexOf(found, wanted.Length, gaps, unreadable), found, [.. gaps.Distinct()], [.. leftOut]) { NamesExceeding = namesExceeding };
    }

    /// <summary>The item that notes 2 and 3 of 2012's table 1 send to: of sulphur dioxide the 24 hours, of ozone the hour.</summary>
    SubIndex? OtherItemOf(IndexItem item, IndexItem[] wanted, IReadOnlyDictionary<IndexItem, decimal> concentrations)
    {
        IndexItem other = item with { Averaging = item.Pollutant == Pollutant.O3 ? Averaging.Hour : Averaging.Day };
        return concentrations.TryGetValue(other, out decimal concentration) && SubIndexOf(other, concentration) is { Value.IsValid: true } read ? read : null;
    }

    Evaluated<int> IndexOf(List<SubIndex> found, int wanted, List<Pollutant> gaps, Shortfall? unreadable)
    {
        int[] values = [.. found.Select(one => one.Value.Value).OfType<int>()];
        if (unreadable is not null)
        {
            // A concentration that cannot be read may be the very highest: no index of the others may stand in its place.
            return new(null, formula, values.Length, unreadable);
        }

        int? highest = values.Length == 0 ? null : Math.Max(Least, values.Max());
        bool isCertain = gaps.Count == 0 || highest > AirQualityClasses.MostOfGoodDay;
        return highest is null || !isCertain
            ? new(null, Missing, values.Length, new(Lack.Items, values.Length, Math.Max(wanted, 1), string.Join(", ", gaps.Distinct().Select(Pollutants.SymbolOf))))
            : new(highest, formula, values.Length, null);
    }
}
