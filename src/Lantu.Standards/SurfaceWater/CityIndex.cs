namespace Lantu.Standards.SurfaceWater;

/// <summary>City water quality index 城市水质指数 CWQI, by which cities are ranked: the smaller the better (环办监测〔2017〕51号) [待核].</summary>
public static class CityIndex
{
    /// <summary>Dissolved oxygen in mg/L under which its index says nothing: less than that no method tells from none.</summary>
    public const decimal LeastOxygen = 0.001m;

    /// <summary>Index of one item: its part of the class Ⅲ limit; the reverse for dissolved oxygen; for pH its distance from 7 as part of the distance of the limit on that side.</summary>
    /// <param name="item">The item.</param>
    /// <param name="value">Mean over the sections, in the item's unit.</param>
    /// <param name="body">River or lake.</param>
    /// <returns>The index, unrounded; none for items without a limit, for no oxygen at all, and for what cannot be a value.</returns>
    public static decimal? OfItem(WaterItem item, decimal value, WaterBody body) => item switch
    {
        _ when !WaterItems.CanBe(item, value) => null,
        WaterItem.PH when value <= 7 => (7 - value) / (7 - WaterLimits.LeastPH),
        WaterItem.PH => (value - 7) / (WaterLimits.GreatestPH - 7),
        WaterItem.DissolvedOxygen when value < LeastOxygen => null,
        WaterItem.DissolvedOxygen => WaterLimits.Limit(item, WaterClass.III, body) / value,
        _ => value / WaterLimits.Limit(item, WaterClass.III, body),
    };

    /// <summary>The index of a city's rivers, or of its lakes: the sum of the item's indices of the means over the sections.</summary>
    /// <param name="sections">Means of each section over the period.</param>
    /// <param name="body">River or lake.</param>
    /// <param name="rule">Items; each must be there in every section, occasional ones in one at least, as indices over other items cannot be compared.</param>
    public static Evaluated<decimal> Of(IReadOnlyList<WaterSample> sections, WaterBody body, SectionRule rule)
    {
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(rule);

        if (sections.Count == 0)
        {
            return new(null, WaterRules.CityIndex, 0, new(Lack.Sites, 0, 1));
        }

        WaterItem[] missing = [.. rule.Items.Where(item => sections.Count(section => section.Values.ContainsKey(item)) < (rule.Occasional.Contains(item) ? 1 : sections.Count))];
        if (missing.Length > 0)
        {
            return new(null, WaterRules.CityIndex, sections.Count, new(Lack.Items, rule.Items.Count - missing.Length, rule.Items.Count, string.Join(", ", missing)));
        }

        WaterSample mean = WaterSample.Mean(sections, rule.Detection);
        (WaterItem Item, decimal? Index)[] indices = [.. rule.Items.Select(item => (item, OfItem(item, mean.Values[item].Number, body)))];
        WaterItem[] unsound = [.. indices.Where(index => index.Index is null).Select(index => index.Item)];
        return unsound.Length > 0
            ? new(null, WaterRules.CityIndex, sections.Count, new(Lack.PossibleValues, indices.Length - unsound.Length, indices.Length, string.Join(", ", unsound)))
            : new(indices.Sum(index => index.Index!.Value), WaterRules.CityIndex, sections.Count, null);
    }

    /// <summary>The index of a city: those of its rivers and lakes, weighted by their numbers of sections.</summary>
    /// <param name="rivers">The rivers' index, its count the river sections; absent where the city has none.</param>
    /// <param name="lakes">The lakes' index, its count the points; absent where the city has none.</param>
    public static Evaluated<decimal> OfCity(Evaluated<decimal>? rivers, Evaluated<decimal>? lakes)
    {
        Evaluated<decimal>[] parts = [.. new[] { rivers, lakes }.OfType<Evaluated<decimal>>()];
        int count = parts.Sum(part => part.Count);
        Shortfall? fault = parts.FirstOrDefault(part => !part.IsValid).Invalid ?? (count == 0 ? new(Lack.Sites, 0, 1) : null);
        return fault is null
            ? new(parts.Sum(part => part.Value!.Value * part.Count) / count, WaterRules.CityIndex, count, null)
            : new(null, WaterRules.CityIndex, count, fault);
    }

    /// <summary>Change against an earlier period 城市水质指数变化程度 in percent: negative is better.</summary>
    /// <param name="now">The index of the period.</param>
    /// <param name="before">The index of the earlier period.</param>
    public static Evaluated<decimal> Change(Evaluated<decimal> now, Evaluated<decimal> before) =>
        (now.Invalid ?? before.Invalid) is { } fault ? new(null, WaterRules.CityIndex, now.Count, fault)
        : before.Value <= 0 ? new(null, WaterRules.CityIndex, now.Count, new(Lack.PossibleValues, 1, 2, nameof(before)))
        : new(100 * (now.Value - before.Value) / before.Value, WaterRules.CityIndex, now.Count, null);
}
