using Lantu.Domain.Indicators;

namespace Lantu.Features.Indicators;

/// <summary>A unit's standing on an indicator: on each basis that it is read on.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Target">What the plan sets.</param>
/// <param name="Judged">The standing on each basis, the raw one first; those without figures only where there is no other.</param>
public sealed record IndicatorCell(PlanIndicator Indicator, IndicatorTarget Target, IReadOnlyList<Attainment> Judged)
{
    internal static IndicatorCell? Of(Jobs.Indicators.PlanFigures figures, string unit, PlanIndicator indicator)
    {
        if (figures.Indicators.Of(unit, indicator) is not { } target)
        {
            return null;
        }

        Attainment[] all = [.. figures.BasesOf(indicator).Select(basis => figures.Judge(unit, indicator, basis)!)];
        Attainment[] known = [.. all.Where(one => one.SoFar is not null)];
        return new IndicatorCell(indicator, target, known.Length > 0 ? known : all[..1]);
    }
}
