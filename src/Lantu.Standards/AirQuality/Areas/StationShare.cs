namespace Lantu.Standards.AirQuality.Areas;

/// <summary>How many of an area's sites must have a value for the area to have one.</summary>
/// <param name="LeastPercent">Per cent of the sites, rounded up to whole sites.</param>
/// <param name="Few">Areas of fewer sites than this are few.</param>
/// <param name="LeastPercentOfFew">Per cent of the sites where they are few.</param>
public sealed record StationShare(decimal LeastPercent, int Few, decimal LeastPercentOfFew)
{
    const decimal Whole = 100;

    /// <summary>75 % of the sites, 50 % where there are fewer than four: HJ 663-2013, 6.1.5. <b>待核</b>: from memory, no text was found.</summary>
    public static StationShare ThreeQuarters { get; } = new(75, 4, 50);

    /// <summary>One site is enough, whatever the others have.</summary>
    public static StationShare Any { get; } = new(0, 0, 0);

    /// <summary>How many of so many sites.</summary>
    /// <param name="sites">The sites of the area.</param>
    public int LeastOf(int sites) => Math.Max(1, (int)Math.Ceiling(sites * (sites < Few ? LeastPercentOfFew : LeastPercent) / Whole));
}
