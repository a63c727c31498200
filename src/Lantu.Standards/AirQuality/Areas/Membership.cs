namespace Lantu.Standards.AirQuality.Areas;

/// <summary>That a site counts for an area, and when.</summary>
/// <param name="Site">The site.</param>
/// <param name="Area">The area: a city or a district.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; absent where it goes on.</param>
/// <param name="Kind">What the site is set up for.</param>
public sealed record Membership(string Site, string Area, DateOnly From, DateOnly? Until = null, SiteKind Kind = SiteKind.Urban)
{
    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">Which day.</param>
    public bool Covers(DateOnly day) => day >= From && !(day > Until);
}
