using Lantu.Domain.Indicators;
using Lantu.Domain.Registers;
using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>
/// The sections that an area answers for over a period. Those take part that it answers for on all its days. A section without a class is left out, as the standard has it, only where
/// its months say that there was no water; where months are missing, or contradict themselves, the area has no figure at all.
/// </summary>
/// <param name="Area">Number of the unit; <see cref="IndicatorFigure.WholePlace"/> for the place as a whole.</param>
/// <param name="Period">The period.</param>
/// <param name="Ratios">The ratios over its sections.</param>
/// <param name="Lack">What is missing, so that nothing can be stated.</param>
/// <param name="Rule">What the sections were evaluated by.</param>
public sealed record AreaSections(int Area, FigurePeriod Period, SectionRatios Ratios, Shortfall? Lack, IReadOnlyList<Clause> Rule)
{
    const int MostNamed = 5;

    /// <summary>Every area over every period; areas without a section throughout the period are not among them.</summary>
    /// <param name="placings">The register.</param>
    /// <param name="courses">The sections' months, by name.</param>
    /// <param name="periods">The periods.</param>
    public static IEnumerable<AreaSections> Over(IReadOnlyList<SectionPlacing> placings, IReadOnlyDictionary<string, SectionCourse> courses, IEnumerable<FigurePeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(placings);
        ArgumentNullException.ThrowIfNull(courses);

        ILookup<int, SectionPlacing> areas = placings.ToLookup(one => one.Area);
        return from period in periods
               from area in areas.OrderBy(area => area.Key)
               select Of(area.Key, period, [.. area], courses) into found
               where found is not null
               select found;
    }

    /// <summary>The share that a statistic asks for.</summary>
    public SectionShare ShareOf(EvaluatedStatistic statistic) => statistic switch
    {
        EvaluatedStatistic.GoodSections => Ratios.Good,
        EvaluatedStatistic.WorstSections => Ratios.WorseThanV,
        EvaluatedStatistic.CompliantSections => Ratios.Compliant,
        _ => throw new ArgumentOutOfRangeException(nameof(statistic), statistic, "Not a statistic of water sections."),
    };

    static AreaSections? Of(int area, FigurePeriod period, IReadOnlyList<SectionPlacing> placings, IReadOnlyDictionary<string, SectionCourse> courses)
    {
        SectionPlacing[][] sections =
        [
            .. placings.Where(one => one.From <= period.LastDay && !(one.Until < period.FirstDay)).GroupBy(one => one.Section, StringComparer.Ordinal)
                .Where(section => section.Cover(period.FirstDay, period.LastDay)).Select(section => section.ToArray()),
        ];
        if (sections.Length == 0)
        {
            return null;
        }

        List<AssessedSection> assessed = [];
        List<string> missing = [];
        HashSet<Clause> rule = [];
        foreach (SectionPlacing[] section in sections)
        {
            string name = section[0].Section;
            SectionFound? found = courses.TryGetValue(name, out SectionCourse? course) && section.Select(one => one.Body).Distinct().Count() == 1 ? course.Over(section[0].Body, period) : null;
            if (found is null || (!found.Class.IsValid && !course!.IsLeftOut(period)))
            {
                missing.Add(name);
                continue;
            }

            // A class to keep that changes within the period counts in its months.
            WaterClass? target = section.Select(one => one.Target).Distinct().ToArray() is [var one] ? one : null;
            assessed.Add(new AssessedSection(name, found.Class, target));
            rule.UnionWith(found.Rule);
        }

        Shortfall? lack = missing.Count == 0 ? null : new(Standards.Lack.Sites, assessed.Count, sections.Length, string.Join(", ", missing.Take(MostNamed)) + (missing.Count > MostNamed ? ", …" : ""));
        return new AreaSections(area, period, SectionRatios.Of(assessed), lack, [.. rule]);
    }
}
