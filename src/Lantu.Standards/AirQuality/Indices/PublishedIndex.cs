namespace Lantu.Standards.AirQuality.Indices;

/// <summary>A day as an office published it: concentrations, index and primary pollutants side by side.</summary>
/// <param name="Concentrations">What is listed, by item; deducted ones are absent.</param>
/// <param name="Index">The published index.</param>
/// <param name="Primary">The pollutants published as primary. Some lists name all above 50, not only the highest.</param>
public sealed record PublishedIndex(IReadOnlyDictionary<IndexItem, decimal> Concentrations, int Index, IReadOnlyList<Pollutant> Primary)
{
    /// <summary>
    /// Whether the published index follows from what is listed. Pollutants that are not listed are left out by the list's own word: the index is that of the rest,
    /// unless one of them is named as primary.
    /// </summary>
    /// <param name="rule">The version of HJ 633 the day was published under.</param>
    public Agreement CheckedBy(IndexRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);

        Pollutant[] unlisted = [.. Pollutants.Six.Where(pollutant => Concentrations.Keys.All(item => item.Pollutant != pollutant))];
        if (Primary.Any(unlisted.Contains))
        {
            return Agreement.RestsOnUnlisted;
        }

        return rule.OfDay(Concentrations, leftOut: unlisted).Index.Value == Index ? Agreement.Reproduced : Agreement.Differs;
    }
}
