using Lantu.Data;
using Lantu.Domain.Indicators;
using Lantu.Jobs;
using Lantu.Jobs.Indicators;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Indicators;

/// <summary>What the pages of figures read.</summary>
sealed class FigureQueries(LantuDb db, BusinessClock clock)
{
    public async Task<FiguresView?> ListAsync(int number, string? indicator, int? year, int? page, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { Name = new PlanName(p.Number, p.Title), p.Place }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        if (await db.Directories.Where(d => d.Root == plan.Place).Select(d => (int?)d.Number).SingleOrDefaultAsync(cancellation) is not { } directory)
        {
            return new FiguresView(plan.Name) { Place = plan.Place };
        }

        IQueryable<IndicatorFigure> all = db.IndicatorFigures.Where(f => f.DirectoryNumber == directory);
        Dictionary<string, int> indicators = await all.GroupBy(f => f.Indicator).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, StringComparer.Ordinal, cancellation);
        string? of = indicator is not null && indicators.ContainsKey(indicator) ? indicator : null;
        IQueryable<IndicatorFigure> wanted = all.Where(f => (of == null || f.Indicator == of) && (year == null || f.Year == year));
        int matching = await wanted.CountAsync(cancellation);
        int shown = Math.Clamp(page ?? 1, 1, Math.Max(1, (matching + FiguresView.PageSize - 1) / FiguresView.PageSize));
        return new FiguresView(plan.Name)
        {
            Directory = directory,
            Place = plan.Place,
            Indicator = of,
            Year = year,
            Indicators = indicators,
            Years = await all.Select(f => f.Year).Distinct().OrderDescending().ToListAsync(cancellation),
            Total = indicators.Values.Sum(),
            Matching = matching,
            Page = shown,
            Figures = await wanted.OrderByDescending(f => f.Year).ThenByDescending(f => f.LastMonth).ThenBy(f => f.FirstMonth).ThenBy(f => f.Indicator).ThenBy(f => f.Area).ThenBy(f => f.Basis).ThenBy(f => f.Origin).ThenByDescending(f => f.Version)
                .Skip((shown - 1) * FiguresView.PageSize).Take(FiguresView.PageSize).ToListAsync(cancellation),
            Areas = new Dictionary<int, string>(await db.DirectoryUnits.Where(u => u.DirectoryNumber == directory).Select(u => new KeyValuePair<int, string>(u.Number, u.Name)).ToListAsync(cancellation)) { [IndicatorFigure.WholePlace] = plan.Place },
        };
    }

    /// <summary>What understands a file of figures of the place.</summary>
    public async Task<FigureSheet> SheetAsync(int number, int directory, CancellationToken cancellation) => await FigureIntake.SheetAsync(db, number, directory, clock.Today(), cancellation);
}
