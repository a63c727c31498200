using Lantu.Data;
using Lantu.Domain.Indicators;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Indicators;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Indicators;

/// <summary>What the pages of indicators read, in as many queries for many units and indicators as for one.</summary>
sealed class IndicatorQueries(LantuDb db, BusinessClock clock)
{
    public async Task<IndicatorsView?> AllAsync(int number, CancellationToken cancellation)
    {
        if (await NameAsync(number, cancellation) is not { } name)
        {
            return null;
        }

        return await PlanFigures.LoadAsync(db, number, clock.Today(), cancellation) is not { } figures ? new IndicatorsView(name) : new IndicatorsView(name)
        {
            HasDirectory = figures.Directory is not null,
            Year = figures.Year,
            Day = figures.Day,
            Indicators = figures.Indicators.All,
            Rows = [.. figures.Indicators.Units.Select((unit, i) => RowOf(figures, unit, i + 1))],
        };
    }

    public async Task<UnitIndicatorsView?> OfUnitAsync(int number, int row, CancellationToken cancellation) =>
        await NameAsync(number, cancellation) is { } name && await PlanFigures.LoadAsync(db, number, clock.Today(), cancellation) is { } figures && row >= 1 && row <= figures.Indicators.Units.Count
            ? new UnitIndicatorsView(name, RowOf(figures, figures.Indicators.Units[row - 1], row)) { Year = figures.Year, Day = figures.Day, UnitAddress = await UnitAddressAsync(name, figures.Indicators.Units[row - 1], cancellation) }
            : null;

    public async Task<IndicatorView?> OneAsync(int number, int indicator, string? basis, CancellationToken cancellation)
    {
        if (await NameAsync(number, cancellation) is not { } name || await PlanFigures.LoadAsync(db, number, clock.Today(), cancellation) is not { } figures || indicator < 1 || indicator > figures.Indicators.All.Count)
        {
            return null;
        }

        PlanIndicator shown = figures.Indicators.All[indicator - 1];
        IReadOnlyList<IndicatorBasis> bases = figures.BasesOf(shown);
        IndicatorBasis on = Enum.TryParse(basis, ignoreCase: true, out IndicatorBasis parsed) && bases.Contains(parsed) ? parsed : bases[0];
        return new IndicatorView(name, shown)
        {
            Year = figures.Year,
            Day = figures.Day,
            Basis = on,
            Bases = bases,
            Place = figures.Place,
            HasDirectory = figures.Directory is not null,
            Ruling = figures.RulingOn(shown),
            IsToleranceAsked = figures.Indicators.Units.Any(unit => figures.Indicators.Of(unit, shown)?.Comparator == Domain.Targets.Comparator.About),
            Whole = figures.SoFar(IndicatorFigure.WholePlace, shown, on, figures.Year, figures.Day),
            Standings = Standings(figures, shown, on),
        };
    }

    public async Task<AttainmentView?> WorkingAsync(int number, int indicator, int row, CancellationToken cancellation)
    {
        if (await NameAsync(number, cancellation) is not { } name || await PlanFigures.LoadAsync(db, number, clock.Today(), cancellation) is not { } figures
            || indicator < 1 || indicator > figures.Indicators.All.Count || row < 1 || row > figures.Indicators.Units.Count)
        {
            return null;
        }

        PlanIndicator shown = figures.Indicators.All[indicator - 1];
        string unit = figures.Indicators.Units[row - 1];
        if (IndicatorCell.Of(figures, unit, shown) is not { } cell)
        {
            return null;
        }

        IEnumerable<string> codes = new[] { shown.Code, shown.Known?.CountedAs }.OfType<string>();
        var place = cell.Target.Place;
        int? at = (await db.SourceRows.Where(r => db.Plans.Any(p => p.Number == number && p.Id == r.PlanId)).Select(r => new { r.Ordinal, r.Place }).ToListAsync(cancellation)).Find(r => r.Place == place)?.Ordinal;
        return new AttainmentView(name, row, cell)
        {
            Year = figures.Year,
            Day = figures.Day,
            Bands = cell.Judged.Select(one => (one.Basis, Band: figures.BandOf(one))).Where(one => one.Band is not null).ToDictionary(one => one.Basis, one => one.Band!),
            Courses = CoursesOf(figures, cell, figures.Year),
            CoursesBefore = CoursesOf(figures, cell, figures.Year - 1),
            Figures = figures.AreaOf(unit) is not { } area ? [] :
            [
                .. figures.BasesOf(shown).SelectMany(basis => codes.SelectMany(code => figures.Of(area, code, basis)))
                    .Where(figure => figure.Year == figures.Year || (figure.Year < figures.Year && figure.Period.IsWholeYear))
                    .OrderByDescending(figure => figure.Year).ThenByDescending(figure => figure.LastMonth).ThenBy(figure => figure.FirstMonth).ThenBy(figure => figure.Indicator, StringComparer.Ordinal).ThenBy(figure => figure.Basis).ThenByDescending(figure => figure.Version),
            ],
            UnitAddress = await UnitAddressAsync(name, unit, cancellation),
            SourceAddress = at is null ? null : $"{name.Address}/source#r{at}",
        };
    }

    static Dictionary<IndicatorBasis, YearCourse> CoursesOf(PlanFigures figures, IndicatorCell cell, int year) =>
        figures.AreaOf(cell.Target.Unit) is { } area ? cell.Judged.ToDictionary(one => one.Basis, one => figures.CourseOf(area, cell.Indicator, one.Basis, year)) : [];

    static IndicatorRow RowOf(PlanFigures figures, string unit, int row) => new(row, unit, [.. figures.Indicators.All.Select(indicator => IndicatorCell.Of(figures, unit, indicator))], figures.AreaOf(unit) is not null);

    static List<IndicatorStanding> Standings(PlanFigures figures, PlanIndicator indicator, IndicatorBasis basis)
    {
        List<IndicatorStanding> all = [];
        List<(string Unit, YearCourse Course)> courses = [];
        for (int at = 0; at < figures.Indicators.Units.Count; at++)
        {
            string unit = figures.Indicators.Units[at];
            if (figures.Judge(unit, indicator, basis) is { } judged)
            {
                int? area = figures.AreaOf(unit);
                YearCourse? course = area is { } ofArea ? figures.CourseOf(ofArea, indicator, basis, figures.Year) : null;
                if (course is not null && !judged.Target.IsNotApplicable)
                {
                    courses.Add((unit, course));
                }

                all.Add(new IndicatorStanding(at + 1, unit, judged)
                {
                    LastYear = area is { } number && judged.SoFar is { } soFar ? SameMonths(figures, number, indicator, basis, soFar.Period) : null,
                    Tile = figures.Areas.GetValueOrDefault(unit)?.Tile,
                    Months = course?.Months ?? new Dictionary<int, decimal>(),
                });
            }
        }

        IReadOnlyList<UnitRanks> ranks = indicator.Known is { } known ? UnitRanks.OverMonths(known, courses) : [];
        return
        [
            .. all.Select(standing => standing with { Ranks = ranks.Where(month => month.Ranks.ContainsKey(standing.Unit)).ToDictionary(month => month.Period.Last, month => month.Ranks[standing.Unit]) })
                .Select(standing => standing with { Rank = RankIn(ranks, 1, standing), RankBefore = RankIn(ranks, 2, standing) })
                .OrderBy(standing => standing.Rank ?? int.MaxValue).ThenBy(standing => standing.Row),
        ];
    }

    static int? RankIn(IReadOnlyList<UnitRanks> ranks, int fromEnd, IndicatorStanding standing) => ranks.Count >= fromEnd && ranks[^fromEnd].Ranks.TryGetValue(standing.Unit, out int rank) ? rank : null;

    static YearSoFar? SameMonths(PlanFigures figures, int area, PlanIndicator indicator, IndicatorBasis basis, FigurePeriod period)
    {
        FigurePeriod then = period.In(period.Year - 1);
        return figures.SoFar(area, indicator, basis, then.Year, then.LastDay.AddDays(1)) is { } found && found.Period == then ? found : null;
    }

    Task<PlanName?> NameAsync(int number, CancellationToken cancellation) => db.Plans.Where(p => p.Number == number).Select(p => new PlanName(p.Number, p.Title)).SingleOrDefaultAsync(cancellation);

    async Task<string?> UnitAddressAsync(PlanName plan, string label, CancellationToken cancellation)
    {
        var units = await db.Units.Where(u => db.Plans.Any(p => p.Number == plan.Number && p.Id == u.PlanId) && u.Kind == UnitKind.District).Select(u => new { u.Ordinal, u.Name }).ToListAsync(cancellation);
        return units.Find(unit => UnitLabel.Means(label, unit.Name)) is { } found ? $"{plan.Address}/units/{found.Ordinal}" : null;
    }
}
