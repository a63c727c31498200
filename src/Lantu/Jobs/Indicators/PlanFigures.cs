using Lantu.Data;
using Lantu.Domain.Indicators;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Indicators;

/// <summary>A plan's indicators with the place's figures, as they are known on a day.</summary>
sealed class PlanFigures
{
    readonly ILookup<(int Area, string Indicator, IndicatorBasis Basis), IndicatorFigure> _figures;

    readonly Dictionary<string, IndicatorRuling> _rulings;

    PlanFigures(IEnumerable<IndicatorFigure> figures, IEnumerable<IndicatorRuling> rulings) => (_rulings, _figures) = (rulings.GroupBy(ruling => ruling.Indicator, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.MaxBy(ruling => ruling.Version)!, StringComparer.Ordinal), figures.ToLookup(figure => (figure.Area, figure.Indicator, figure.Basis)));

    /// <summary>The plan's year.</summary>
    public required int Year { get; init; }

    /// <summary>The day: periods that have not ended before it are not known.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The indicators and their targets; nothing where the plan has no table of them.</summary>
    public required PlanIndicators Indicators { get; init; }

    /// <summary>Number of the place's unit directory; nothing where the place has none, and so no figures.</summary>
    public required int? Directory { get; init; }

    /// <summary>The place.</summary>
    public required string Place { get; init; }

    /// <summary>The units in the directory that the table's rows are, by the rows' names.</summary>
    public required IReadOnlyDictionary<string, Unit> Areas { get; init; }

    /// <summary>Loads them, in as many queries for many units and indicators as for one.</summary>
    /// <returns>Nothing where there is no such plan, or it has no table or no year.</returns>
    public static async Task<PlanFigures?> LoadAsync(LantuDb db, int number, DateOnly day, CancellationToken cancellation = default)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Place, p.PlanYear, p.Header, p.DistrictTargets }).SingleOrDefaultAsync(cancellation);
        if (plan?.DistrictTargets is not { } table || (plan.PlanYear ?? plan.Header.IssuedOn?.Year) is not { } year)
        {
            return null;
        }

        PlanIndicators indicators = PlanIndicators.Of(table, ShippedIndicators.Catalogue);
        int? directory = await db.Directories.Where(d => d.Root == plan.Place).Select(d => (int?)d.Number).SingleOrDefaultAsync(cancellation);
        UnitDirectory? kept = directory is { } kind ? (await StoredDirectory.FindAsync(db, kind, cancellation))!.State.Units : null;
        string[] codes = [.. indicators.All.SelectMany(one => new[] { one.Code, one.Known?.CountedAs }).OfType<string>().Distinct(StringComparer.Ordinal)];
        List<IndicatorFigure> figures = directory is null ? [] : await db.IndicatorFigures.Where(f => f.DirectoryNumber == directory && codes.Contains(f.Indicator)).ToListAsync(cancellation);
        List<IndicatorRuling> rulings = directory is null ? [] : await db.IndicatorRulings.Where(r => r.DirectoryNumber == directory && r.Year == year).ToListAsync(cancellation);
        return new PlanFigures(figures, rulings)
        {
            Year = year,
            Day = day,
            Indicators = indicators,
            Directory = directory,
            Place = plan.Place,
            Areas = kept is null ? new Dictionary<string, Unit>(StringComparer.Ordinal) : AreasOf(table, kept, plan.Header.IssuedOn),
        };
    }

    /// <summary>Number of a row's area; nothing where the directory does not know it.</summary>
    public int? AreaOf(string unit) => Directory is not null && IndicatorFigure.IsWhole(unit, Place) ? IndicatorFigure.WholePlace : Areas.GetValueOrDefault(unit)?.Number;

    /// <summary>Figures of an indicator, an area and a basis that are known on the day, of all years.</summary>
    public IEnumerable<IndicatorFigure> Of(int area, string indicator, IndicatorBasis basis) => _figures[(area, indicator, basis)].Where(figure => figure.Period.LastDay < Day);

    /// <summary>Where an indicator of an area stands in a year.</summary>
    public YearSoFar? SoFar(int area, PlanIndicator indicator, IndicatorBasis basis, int year, DateOnly day) =>
        YearSoFar.Of(indicator.Known ?? Unknown, _figures[(area, indicator.Code, basis)], year, day, indicator.Known?.CountedAs is { } counted ? _figures[(area, counted, basis)] : null);

    /// <summary>How a year went for an indicator of an area, as it is known on the day.</summary>
    public YearCourse CourseOf(int area, PlanIndicator indicator, IndicatorBasis basis, int year) =>
        YearCourse.Of(indicator.Known ?? Unknown, _figures[(area, indicator.Code, basis)], year, Day, indicator.Known?.CountedAs is { } counted ? _figures[(area, counted, basis)] : null);

    /// <summary>The office's word on an indicator; nothing where it has said none.</summary>
    public IndicatorRuling? RulingOn(PlanIndicator indicator) => _rulings.GetValueOrDefault(indicator.Code);

    /// <summary>The bases that an indicator is judged on: both where it has both, first the one that decides, or the raw one where the office has not said.</summary>
    public IReadOnlyList<IndicatorBasis> BasesOf(PlanIndicator indicator) => indicator.Known?.HasBases != true ? [IndicatorBasis.Raw]
        : RulingOn(indicator)?.Basis == IndicatorBasis.SandDeducted ? [IndicatorBasis.SandDeducted, IndicatorBasis.Raw]
        : [IndicatorBasis.Raw, IndicatorBasis.SandDeducted];

    /// <summary>Where a unit stands against its target, on one basis.</summary>
    public Attainment? Judge(string unit, PlanIndicator indicator, IndicatorBasis basis) => Judge(unit, indicator, basis, Day);

    /// <summary>Where it stood on an earlier day.</summary>
    public Attainment? Judge(string unit, PlanIndicator indicator, IndicatorBasis basis, DateOnly day) => Indicators.Of(unit, indicator) is { } target
        ? Attainment.Of(target, basis, AreaOf(unit) is { } area ? SoFar(area, indicator, basis, Year, day) : null, Year, RulingOn(indicator)?.Tolerance)
        : null;

    /// <summary>What the year may come to, by how the years just before it went on from the same month; nothing where none of them tells.</summary>
    public YearEndBand? BandOf(Attainment attainment)
    {
        PlanIndicator indicator = attainment.Target.Indicator;
        return indicator.Known is not { } known || attainment.SoFar is not { } soFar || AreaOf(attainment.Target.Unit) is not { } area ? null
            : YearEndBand.Of(known, soFar, Enumerable.Range(Year - YearEndBand.FurthestBack, YearEndBand.FurthestBack).Select(year => PastOf(area, indicator, attainment.Basis, soFar.Period.In(year))).OfType<(YearSoFar, YearSoFar)>(), attainment.Bounds);
    }

    (YearSoFar First, YearSoFar Whole)? PastOf(int area, PlanIndicator indicator, IndicatorBasis basis, FigurePeriod first) =>
        SoFar(area, indicator, basis, first.Year, first.LastDay.AddDays(1)) is { } then && SoFar(area, indicator, basis, first.Year, Day) is { } whole ? (then, whole) : null;

    // What the catalogue does not know is taken as it is told, and nothing is put together from it.
    static readonly Indicator Unknown = new() { Code = "", Name = "", EnglishName = "", Unit = "", Nature = IndicatorNature.Level, Direction = IndicatorDirection.Higher, Decimals = 0 };

    static Dictionary<string, Unit> AreasOf(DistrictTargets table, UnitDirectory kept, DateOnly? issuedOn)
    {
        UnitDirectory then = issuedOn is { } day ? kept.AsOf(day) : kept;
        Dictionary<string, Unit> areas = new(StringComparer.Ordinal);
        foreach (string name in table.Rows.Select(row => row.Unit).Distinct(StringComparer.Ordinal))
        {
            if ((then.FindByAnyName(name) ?? kept.FindByAnyName(name)) is { Number: > 0 } unit)
            {
                areas[name] = kept.Find(unit.Number) ?? unit;
            }
        }

        return areas;
    }
}
