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
    /// <param name="memberships">In any order. Where a site counts for two areas on one day, neither has a value of that day: <see cref="ConflictOn"/>.</param>
    public Network(IEnumerable<Membership> memberships) =>
        this.memberships = [.. memberships.OrderBy(one => one.Site, StringComparer.Ordinal).ThenBy(one => one.From)];

    /// <summary>The areas, each once.</summary>
    public IEnumerable<string> Areas => memberships.Select(one => one.Area).Distinct(StringComparer.Ordinal);

    /// <summary>The urban sites that count for an area on a day.</summary>
    /// <param name="area">The area.</param>
    /// <param name="day">The day.</param>
    public IEnumerable<string> SitesOf(string area, DateOnly day) => memberships.Where(one => one.Area == area && one.Kind == SiteKind.Urban && one.Covers(day)).Select(one => one.Site);

    /// <summary>A site of the area that is entered more than once on a day, for this area or another: which it counts for cannot be known.</summary>
    /// <param name="area">The area.</param>
    /// <param name="day">The day.</param>
    public Shortfall? ConflictOn(string area, DateOnly day) => SitesOf(area, day)
        .Select(site => (Site: site, Entries: memberships.Count(one => one.Site == site && one.Covers(day))))
        .Where(one => one.Entries > 1)
        .Select(one => new Shortfall(Lack.SettledSites, one.Entries, 1, NameOf(one.Site, day)))
        .FirstOrDefault();

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
            if (before.Site == after.Site && before.Area != after.Area && (before.Area == area || after.Area == area) && (before.Kind == SiteKind.Urban || after.Kind == SiteKind.Urban))
            {
                moves.TryAdd(after.From, new(Lack.SettledSites, 0, 1, NameOf(after.Site, after.From)));
            }
        }

        return moves;
    }

    static string NameOf(string site, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{site} {day:yyyy-MM-dd}");
}
