using System.Collections.Frozen;

namespace Lantu.Standards.SurfaceWater;

/// <summary>What may differ between evaluations of a section: which items, how they are read, and how much a period needs.</summary>
public sealed record SectionRule
{
    /// <summary>Months with values that a year needs where ice and the like prevent sampling: 8 (环办〔2011〕22号, 数据统计) [待核].</summary>
    public const int LeastMonthsOfYear = 8;

    /// <summary>Samples that a quarter needs: 2 (环办〔2011〕22号, 数据统计) [待核].</summary>
    public const int LeastSamplesOfQuarter = 2;

    /// <summary>Samples by hand: 21 items, class Ⅰ also by saturation with oxygen.</summary>
    public static SectionRule Manual { get; } = new();

    /// <summary>Automatic stations as published: five items, oxygen by its concentration alone.</summary>
    public static SectionRule Automatic { get; } = new() { Items = WaterItems.Automatic, HeedsSaturation = false };

    /// <summary>The items that make the class.</summary>
    public IReadOnlyList<WaterItem> Items { get; init; } = WaterItems.Evaluated;

    /// <summary>
    /// Those of the items that may be absent and take part with what there is: since 2021 national sections are read on nine items and on those
    /// others only that have exceeded (9+X).
    /// </summary>
    public FrozenSet<WaterItem> Occasional { get; init; } = [];

    /// <summary>Whether class Ⅰ of dissolved oxygen may rest on a saturation of 90 % (GB 3838-2002 table 1).</summary>
    public bool HeedsSaturation { get; init; } = true;

    /// <summary>What stands for readings below detection [待核].</summary>
    public DetectionRule Detection { get; init; } = DetectionRule.HalfTheLimit;

    /// <summary>Months with values that each item needs in a year.</summary>
    public int MonthsOfYear { get; init; } = LeastMonthsOfYear;

    /// <summary>Samples that each item needs in a quarter.</summary>
    public int SamplesOfQuarter { get; init; } = LeastSamplesOfQuarter;

    /// <summary>How many items pollution is named by at most.</summary>
    public int MostMainPollutants { get; init; } = 3;

    /// <summary>Items that are named before all others when they exceed class Ⅲ: cyanide and the heavy metals 氰化物或铅、铬等重金属. Which metals are meant is 待核; arsenic is counted with them.</summary>
    public FrozenSet<WaterItem> NamedFirst { get; init; } =
        [WaterItem.Cyanide, WaterItem.Lead, WaterItem.HexavalentChromium, WaterItem.Mercury, WaterItem.Cadmium, WaterItem.Arsenic, WaterItem.Copper, WaterItem.Zinc];
}
