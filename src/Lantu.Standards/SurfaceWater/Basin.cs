namespace Lantu.Standards.SurfaceWater;

/// <summary>Rivers, basins and lakes as a whole (环办〔2011〕22号).</summary>
public static class Basin
{
    /// <summary>From how many sections on the ratios of classes decide.</summary>
    public const int LeastSectionsForRatios = 5;

    /// <summary>
    /// A river or basin: of fewer than five sections the means over the sections are evaluated like one section; of five and more the shares of
    /// classes Ⅰ to Ⅲ and of those worse than Ⅴ decide.
    /// </summary>
    /// <param name="sections">The sections; those without a class take no part and are named.</param>
    /// <param name="rule">Items and parameters for the means.</param>
    /// <exception cref="ArgumentException">A section was evaluated with the limits of lakes.</exception>
    public static BasinEvaluation River(IReadOnlyList<BasinSection> sections, SectionRule rule) => Evaluate(sections, WaterBody.River, rule, WaterRules.Basin);

    /// <summary>A lake or reservoir: the means over its points, of the means over time, with the limits of lakes, however many points there are [待核].</summary>
    /// <param name="points">The points, each evaluated over the period.</param>
    /// <param name="rule">Items and parameters.</param>
    /// <exception cref="ArgumentException">A point was evaluated with the limits of rivers.</exception>
    public static BasinEvaluation Lake(IReadOnlyList<BasinSection> points, SectionRule rule) => Evaluate(points, WaterBody.Lake, rule, WaterRules.Lake);

    /// <summary>Quality by the shares of classes; shares are held against their limits unrounded.</summary>
    /// <param name="counts">Sections by class; at least one.</param>
    /// <exception cref="ArgumentException">There are no sections.</exception>
    public static WaterQuality ByRatios(ClassCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Total == 0)
        {
            throw new ArgumentException("There are no ratios of no sections.", nameof(counts));
        }

        long good = 100L * counts.Good;
        long worst = 100L * counts.WorseThanV;
        return good >= 90L * counts.Total ? WaterQuality.Excellent
            : good >= 75L * counts.Total ? WaterQuality.Good
            : worst < 20L * counts.Total ? WaterQuality.LightlyPolluted
            : worst < 40L * counts.Total ? WaterQuality.ModeratelyPolluted
            : WaterQuality.HeavilyPolluted;
    }

    static BasinEvaluation Evaluate(IReadOnlyList<BasinSection> sections, WaterBody body, SectionRule rule, Clause clause)
    {
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(rule);

        if (sections.FirstOrDefault(section => section.Evaluation.Body != body) is { } other)
        {
            throw new ArgumentException($"{other.Name} was evaluated with the limits of another kind of water.", nameof(sections));
        }

        BasinSection[] evaluated = [.. sections.Where(section => section.Evaluation.Class.IsValid)];
        ClassCounts counts = ClassCounts.Of(evaluated.Select(section => section.Evaluation.Class.Value!.Value));
        string[] others = [.. sections.Except(evaluated).Select(section => section.Name)];
        if (Fault(sections, evaluated) is { } fault)
        {
            return new(new(null, clause, evaluated.Length, fault), counts, null, [], others);
        }

        if (body == WaterBody.River && evaluated.Length >= LeastSectionsForRatios)
        {
            WaterQuality quality = ByRatios(counts);
            return new(new(quality, clause, evaluated.Length, null), counts, null, quality <= WaterQuality.Good ? [] : ByExceedingSections(evaluated, rule), others);
        }

        SectionEvaluation mean = SingleFactor.Evaluate(WaterSample.Mean([.. evaluated.Select(section => section.Evaluation.Values)], rule.Detection), body, rule, evaluated.Length);
        return new(new(mean.Quality, clause, evaluated.Length, mean.Class.Invalid), counts, mean, [.. mean.MainPollutants.Select(item => item.Item)], others);
    }

    static Shortfall? Fault(IReadOnlyList<BasinSection> sections, BasinSection[] evaluated)
    {
        string[] doubled = [.. sections.CountBy(section => section.Name, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key)];
        return doubled.Length > 0 ? new(Lack.SingleValues, sections.DistinctBy(section => section.Name, StringComparer.Ordinal).Count(), sections.Count, string.Join(", ", doubled))
            : evaluated.Length == 0 ? new(Lack.Sites, 0, 1)
            : null;
    }

    // By the share of sections in which the item exceeds class Ⅲ [待核]; of equal shares the order of the standard.
    static WaterItem[] ByExceedingSections(BasinSection[] sections, SectionRule rule) =>
        [.. sections.SelectMany(section => section.Evaluation.Items).Where(item => item.Class > WaterClass.III)
            .CountBy(item => item.Item)
            .OrderByDescending(item => item.Value).ThenBy(item => item.Key)
            .Take(rule.MostMainPollutants).Select(item => item.Key)];
}
