using System.Globalization;
using Lantu.Standards.AirQuality;

namespace Lantu.Data.Readings;

/// <summary>Whether a number of carbon monoxide tells of the other unit than was declared: the two lie a thousand apart, and no air has both.</summary>
static class UnitDoubt
{
    /// <summary>The end of HJ 633's table for an hour, in mg/m³.</summary>
    public const decimal MostMilligrams = 150;

    /// <summary>In µg/m³: less than instruments resolve, and more than air has of mg/m³.</summary>
    public const decimal LeastMicrograms = 20;

    /// <summary>Whether a number is doubted.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="number">The number as the source has it.</param>
    public static bool Of(PollutantColumn column, decimal number) =>
        column.Pollutant == Pollutant.CO && (column.Unit == ReadingUnit.Milligrams ? number > MostMilligrams : number is > 0 and < LeastMicrograms);

    /// <summary>The unit that words say; none where they say none of the two.</summary>
    public static ReadingUnit? Read(string words) => words.Trim().ToLower(CultureInfo.InvariantCulture).Replace("³", "3", StringComparison.Ordinal).Replace("^", "", StringComparison.Ordinal) switch
    {
        "µg/m3" or "μg/m3" or "ug/m3" or "微克/立方米" => ReadingUnit.Micrograms,
        "mg/m3" or "毫克/立方米" => ReadingUnit.Milligrams,
        _ => null,
    };
}
