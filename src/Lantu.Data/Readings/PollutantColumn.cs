using Lantu.Standards.AirQuality;

namespace Lantu.Data.Readings;

/// <summary>Where a source gives a pollutant: a column of its own, or the rows that name it.</summary>
/// <param name="Pollutant">One of the six.</param>
/// <param name="Name">The column's heading, or in a long table the word that stands for it.</param>
/// <param name="Unit">The unit of its numbers.</param>
public sealed record PollutantColumn(Pollutant Pollutant, string Name, ReadingUnit Unit)
{
    const int Thousand = 3;

    /// <summary>What makes a number of the source one of the standards' unit: shifted by so many decimals, to the right where negative.</summary>
    public int Shift => (Pollutant == Pollutant.CO, Unit) switch
    {
        (true, ReadingUnit.Micrograms) => Thousand,
        (false, ReadingUnit.Milligrams) => -Thousand,
        _ => 0,
    };
}
