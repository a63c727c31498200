namespace Lantu.Standards.SurfaceWater;

/// <summary>Evaluation by the worst item 单因子评价法.</summary>
public static class SingleFactor
{
    /// <summary>The class of a section from one sample or from means.</summary>
    /// <param name="sample">Values, unrounded.</param>
    /// <param name="body">River or lake.</param>
    /// <param name="rule">Items and parameters.</param>
    /// <param name="count">How many samples or months the values rest on.</param>
    /// <returns>The evaluation; without class where an item is missing or cannot be a reading.</returns>
    public static SectionEvaluation Evaluate(WaterSample sample, WaterBody body, SectionRule rule, int count = 1)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(rule);

        if (Fault(sample, rule) is { } fault)
        {
            return Without(fault, sample, body, count);
        }

        ItemClass[] items = [.. Classes(sample, rule.Items, body, rule)];
        if (items.Length == 0)
        {
            return Without(new(Lack.Items, 0, 1), sample, body, count);
        }

        ItemClass[] reference = [.. Classes(sample, [.. WaterItems.Reference.Except(rule.Items).Order()], body, rule)];
        return new(new(items.Max(item => item.Class), WaterRules.Section, count, null), body, sample, items, reference, MainPollutants(items, rule));
    }

    /// <summary>An evaluation that came to no class.</summary>
    internal static SectionEvaluation Without(Shortfall fault, WaterSample sample, WaterBody body, int count) =>
        new(new(null, fault.Lack is Lack.Months or Lack.Values ? WaterRules.Statistics : WaterRules.Section, count, fault), body, sample, [], [], []);

    static Shortfall? Fault(WaterSample sample, SectionRule rule)
    {
        WaterItem[] read = [.. rule.Items.Where(sample.Values.ContainsKey)];
        string[] unsound = [.. read.Where(item => !WaterItems.CanBe(item, sample.Values[item].Number)).Select(item => item.ToString())];
        if (sample.Saturation is { } saturation && !WaterSample.CanBeSaturation(saturation))
        {
            unsound = [.. unsound, nameof(WaterSample.Saturation)];
        }

        if (unsound.Length > 0)
        {
            return new(Lack.PossibleValues, Math.Max(read.Length - unsound.Length, 0), read.Length, string.Join(", ", unsound));
        }

        WaterItem[] needed = [.. rule.Items.Except(rule.Occasional)];
        WaterItem[] missing = [.. needed.Except(read)];
        return missing.Length == 0 ? null : new(Lack.Items, needed.Length - missing.Length, needed.Length, string.Join(", ", missing));
    }

    static IEnumerable<ItemClass> Classes(WaterSample sample, IReadOnlyList<WaterItem> items, WaterBody body, SectionRule rule)
    {
        foreach (WaterItem item in items)
        {
            if (sample.Values.TryGetValue(item, out WaterValue read))
            {
                decimal value = read.By(rule.Detection);
                if (WaterLimits.ClassOf(item, value, body, rule.HeedsSaturation ? sample.Saturation : null) is { } waterClass)
                {
                    yield return new(item, value, waterClass, WaterLimits.Exceedance(item, value, body));
                }
            }
        }
    }

    // Items without a multiple come after the others of their class, in the order of the standard: the document is silent on them.
    static ItemClass[] MainPollutants(IReadOnlyList<ItemClass> items, SectionRule rule) =>
        [.. items.Where(item => item.Class > WaterClass.III)
            .OrderByDescending(item => rule.NamedFirst.Contains(item.Item))
            .ThenByDescending(item => item.Class)
            .ThenByDescending(item => item.Exceedance ?? -1)
            .ThenBy(item => item.Item)
            .Take(rule.MostMainPollutants)];
}
