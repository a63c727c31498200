using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>The sections of an area over a period: ratios, the rivers as a whole, and the city index.</summary>
sealed record AreaOverPeriod(string Area, WaterPeriod Period, SectionRatios Ratios, BasinEvaluation? Rivers, Evaluated<decimal> Index)
{
    public static AreaOverPeriod Of(string area, WaterPeriod period, IReadOnlyList<WaterSection> sections, SectionRule rule)
    {
        (WaterSection Section, SectionEvaluation Evaluation)[] all = [.. sections.Select(section => (section, section.Over(period)))];
        BasinSection[] rivers = [.. all.Where(one => one.Section.Body == WaterBody.River).Select(one => new BasinSection(one.Section.Name, one.Evaluation))];
        return new(
            area,
            period,
            SectionRatios.Of([.. all.Select(one => new AssessedSection(one.Section.Name, one.Evaluation.Class, one.Section.TargetOver(period)))]),
            rivers.Length == 0 ? null : Basin.River(rivers, rule),
            CityIndex.OfCity(IndexOf(WaterBody.River), IndexOf(WaterBody.Lake)));

        // Of sections that have a class; the others are named among the ratios.
        Evaluated<decimal>? IndexOf(WaterBody body)
        {
            WaterSample[] means = [.. all.Where(one => one.Section.Body == body && one.Evaluation.Class.IsValid).Select(one => one.Evaluation.Values)];
            return means.Length == 0 ? null : CityIndex.Of(means, body, rule);
        }
    }
}
