using Lantu.Data.Readings.Areas;
using Lantu.Domain.Indicators;
using Lantu.Domain.Units;
using Lantu.Standards;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.DayRatios;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Jobs.Indicators;

/// <summary>Figures of indicators from areas that were evaluated. What the standard allows no value for is no figure, and is told with the reason.</summary>
/// <param name="directory">The units of the place.</param>
/// <param name="state">How far the readings are settled.</param>
/// <param name="hasSand">Whether approved sand was declared, so that both bases are known.</param>
sealed class ComputedFigures(UnitDirectory directory, FigureState state, bool hasSand)
{
    readonly List<TypedFigureRow> _figures = [];
    readonly List<UnstatedFigure> _unstated = [];
    readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);
    readonly SortedSet<string> _twice = new(StringComparer.Ordinal);
    readonly Dictionary<(int Area, Period Period), (string Level, string Area)> _taken = [];

    /// <summary>The figures.</summary>
    public IReadOnlyList<TypedFigureRow> Figures => _figures;

    /// <summary>What has no value, with the reason.</summary>
    public IReadOnlyList<UnstatedFigure> Unstated => _unstated;

    /// <summary>Areas of the register that the directory does not know.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    /// <summary>Areas of the register that are a unit that another has given already: nothing of them is taken.</summary>
    public IReadOnlyCollection<string> Twice => _twice;

    /// <summary>Takes an area's period.</summary>
    public void Take(AreaPeriod area)
    {
        int? number = area.Area == directory.Root ? IndicatorFigure.WholePlace : directory.FindByAnyName(area.Area) is { Number: > 0 } unit ? unit.Number : null;
        if (number is not { } at)
        {
            _unknown.Add(area.Area);
            return;
        }

        // One unit under two names, or on two levels of the register: which is meant is not for the program to say, and the first stands.
        if (!_taken.TryAdd((at, area.Period), (area.Level, area.Area)))
        {
            _twice.Add($"{area.Level} {area.Area}");
            return;
        }

        foreach (Indicator indicator in ShippedIndicators.Catalogue.All.Where(one => one.Evaluator is { IsOfWater: false }))
        {
            Take(area, at, indicator, IndicatorBasis.Raw, area.Raw);
            if (indicator.HasBases && hasSand)
            {
                Take(area, at, indicator, IndicatorBasis.SandDeducted, area.Deducted);
            }
        }
    }

    void Take(AreaPeriod area, int number, Indicator indicator, IndicatorBasis basis, DayRatioReport days)
    {
        FigurePeriod period = new(area.Period.First.Year, area.Period.First.Month, area.Period.Last.Month);
        // A percentile of a month says nothing of the year's.
        if (indicator.Nature == IndicatorNature.Level && !period.IsFromNewYear)
        {
            return;
        }

        (EvaluatedStatistic statistic, string? symbol) = indicator.Evaluator!;
        DayShare? share = statistic switch
        {
            EvaluatedStatistic.GoodDays => days.Good,
            EvaluatedStatistic.HeavyDays => days.Heavy,
            _ => null,
        };
        Evaluated<decimal> value = share is { } counted ? counted.Percent with { Value = area.DaysLack is not null ? null : indicator.Nature == IndicatorNature.Count ? counted.Days : counted.Percent.Value, Invalid = area.DaysLack }
            : (statistic == EvaluatedStatistic.Mean ? area.Means : area.Percentiles)[Pollutants.Six.Single(one => Pollutants.SymbolOf(one) == symbol)];
        if (value.Value is not { } figure)
        {
            _unstated.Add(new UnstatedFigure(area.Area, period, indicator.Code, value.Invalid));
            return;
        }

        string source = string.Join(", ", new[] { area.Rules.Evaluation.Edition.Name, area.Rules.Limits.Edition.Name, area.Rules.Index.Edition.Name });
        _figures.Add(new TypedFigureRow(0, new FigureSubject(number, indicator.Code, basis, period), state, figure, indicator.Nature == IndicatorNature.DayShare ? share?.Days : null, value.Count, source, null));
    }
}
