using System.Globalization;

namespace Lantu.Standards.AirQuality.Areas;

/// <summary>
/// Which sites count for which areas of one level: the districts of a city, or the city itself. Another level is another network, as a site counts for a district and for
/// the city at once.
/// </summary>
public sealed class Network
{
    readonly Membership[] memberships;

    /// <summary>A network.</summary>
    /// <param name="memberships">In any order; a site may not count for two areas of the level on one day.</param>
    /// <exception cref="ArgumentException">A site counts for two areas, or twice for one, on the same day.</exception>
    public Network(IEnumerable<Membership> memberships)
    {
        this.memberships = [.. memberships.OrderBy(one => one.Site, StringComparer.Ordinal).ThenBy(one => one.From)];
        if (this.memberships.Zip(this.memberships.Skip(1)).FirstOrDefault(pair => pair.First.Site == pair.Second.Site && !(pair.Second.From > pair.First.Until)) is { First: not null } twice)
        {
            throw new ArgumentException($"Site {twice.First.Site} counts for {twice.First.Area} and for {twice.Second.Area} on {twice.Second.From:O}.", nameof(memberships));
        }
    }

    /// <summary>The areas, each once.</summary>
    public IEnumerable<string> Areas => memberships.Select(one => one.Area).Distinct(StringComparer.Ordinal);

    /// <summary>The urban sites that count for an area on a day.</summary>
    /// <param name="area">The area.</param>
    /// <param name="day">The day.</param>
    public IEnumerable<string> SitesOf(string area, DateOnly day) => memberships.Where(one => one.Area == area && one.Kind == SiteKind.Urban && one.Covers(day)).Select(one => one.Site);

    /// <summary>
    /// Days on which a site came to an area from another or left it for another. A mean over such a day compares two different places: the office says for which area the
    /// site counts in the whole period, and enters it so.
    /// </summary>
    /// <param name="area">The area.</param>
    public IReadOnlyDictionary<DateOnly, Shortfall> MovesOf(string area)
    {
        Dictionary<DateOnly, Shortfall> moves = [];
        foreach ((Membership before, Membership after) in memberships.Zip(memberships.Skip(1)))
        {
            if (before.Site == after.Site && before.Area != after.Area && (before.Area == area || after.Area == area))
            {
                moves.TryAdd(after.From, new(Lack.SettledSites, 0, 1, string.Create(CultureInfo.InvariantCulture, $"{after.Site} {after.From:yyyy-MM-dd}")));
            }
        }

        return moves;
    }
}
