using Lantu.Domain.Water;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Tests.Water;

/// <summary>Months of sections that automatic stations read: five items, of which ammonia makes the class.</summary>
static class Months
{
    public static readonly WaterProgramme Automatic = new(true, [], DetectionRule.HalfTheLimit);

    /// <summary>A month whose ammonia is so much; nothing where there was no water.</summary>
    public static SectionReading Of(decimal? ammonia, WaterClass? listed = null) => new(
        ammonia is not { } number ? [] : [new(WaterItem.PH, 7.5m), new(WaterItem.DissolvedOxygen, 8), new(WaterItem.PermanganateIndex, 2), new(WaterItem.AmmoniaNitrogen, number), new(WaterItem.TotalPhosphorus, 0.01m)],
        null,
        listed,
        Automatic,
        ammonia is null ? 0 : 1);

    /// <summary>A month as it is kept.</summary>
    public static SectionMonth Kept(string section, int month, SectionReading reading, int year = 2023) => new() { DirectoryNumber = 1, Section = section, Year = year, Month = month, Reading = reading, Batch = 1 };
}
