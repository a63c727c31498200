using Lantu.Data.Readings.Results;
using Lantu.Domain.Indicators;
using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Lantu.Jobs.Indicators;
using Lantu.Jobs.Registers;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Jobs.Water;

/// <summary>
/// Figures of indicators from the sections of areas: of each month, and of the year so far from as many months on as the standard asks of a year. What the standard allows no value for, or what is
/// not kept whole, is no figure, and is told with the reason.
/// </summary>
/// <param name="Figures">The figures.</param>
/// <param name="Unstated">What has no value, with the reason.</param>
sealed record WaterFigures(IReadOnlyList<TypedFigureRow> Figures, IReadOnlyList<UnstatedFigure> Unstated)
{
    /// <summary>Computes them from what is kept.</summary>
    /// <param name="kept">What is kept of some years.</param>
    /// <param name="units">The units of the place.</param>
    /// <param name="state">How far the readings are settled.</param>
    /// <param name="today">The day: of a period that is not over no figure can stand.</param>
    public static WaterFigures Of(KeptWater kept, UnitDirectory units, FigureState state, DateOnly today)
    {
        Dictionary<string, SectionCourse> courses = kept.Months.GroupBy(month => month.Section, StringComparer.Ordinal).ToDictionary(section => section.Key, section => new SectionCourse(section), StringComparer.Ordinal);
        List<TypedFigureRow> figures = [];
        List<UnstatedFigure> unstated = [];
        foreach (AreaSections area in AreaSections.Over(kept.Register.Placings, courses, PeriodsOf(kept.Months).Where(period => period.LastDay < today)))
        {
            foreach (Indicator indicator in ShippedIndicators.Catalogue.All.Where(one => one.Evaluator is { IsOfWater: true }))
            {
                SectionShare share = area.ShareOf(indicator.Evaluator!.Statistic);
                if ((area.Lack is null ? share.Percent.Value : null) is { } percent)
                {
                    string source = string.Join("; ", area.Rule.Append(share.Percent.Clause).Distinct().Select(EvaluatedColumns.TextOf));
                    figures.Add(new TypedFigureRow(0, new FigureSubject(area.Area, indicator.Code, IndicatorBasis.Raw, area.Period), state, percent, share.Sections, share.Of, source, null));
                }
                else
                {
                    unstated.Add(new UnstatedFigure(RegisterAreas.NameOf(units, area.Area), area.Period, indicator.Code, area.Lack ?? share.Percent.Invalid));
                }
            }
        }

        return new WaterFigures(figures, unstated);
    }

    // Months that anything is kept of, and from the eighth on the months of the year up to each.
    static IEnumerable<FigurePeriod> PeriodsOf(IEnumerable<SectionMonth> months)
    {
        foreach ((int year, int month) in months.Select(one => (one.Year, one.Month)).Distinct().Order())
        {
            yield return FigurePeriod.OfMonth(year, month);
            if (month >= SectionRule.LeastMonthsOfYear)
            {
                yield return FigurePeriod.Through(year, month);
            }
        }
    }
}
