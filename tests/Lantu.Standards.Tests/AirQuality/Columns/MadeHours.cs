using CsCheck;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.Tests.AirQuality.Columns;

/// <summary>
/// A year of readings of the six pollutants from a seed: values that lie on limits and knots and between them, ties, gaps of hours, days and month ends, doubled hours, values that
/// cannot be, decimals that fit a compact column and such that do not.
/// </summary>
sealed class MadeHours
{
    static readonly int[] Years = [2015, 2016, 2023, 2024];

    static readonly decimal[] Edges = [0, 0.5m, 1.5m, 2, 4, 34.5m, 35, 35.5m, 50, 75, 75.5m, 80, 100, 115, 150, 160, 160.5m, 161, 250, 265, 420, 500, 800, 800.5m, 801, 2620, 2621];

    MadeHours(int year, Dictionary<Pollutant, List<HourlyReading>> readings) => (Year, Readings) = (year, readings);

    public static Gen<MadeHours> Any { get; } = Gen.Int.Select(Of);

    public int Year { get; }

    public Dictionary<Pollutant, List<HourlyReading>> Readings { get; }

    public static MadeHours Of(int seed)
    {
        Random random = new(seed);
        int year = Years[random.Next(Years.Length)];
        return new(year, Pollutants.Six.ToDictionary(pollutant => pollutant, pollutant => Column(random, new(year, 1, 1))));
    }

    static List<HourlyReading> Column(Random random, DateOnly first)
    {
        int decimals = random.Next(10) switch { < 4 => 0, < 6 => 1, < 7 => 2, < 8 => 3, _ => random.Next(4, 13) };
        decimal most = random.Next(4) switch { 0 => 20, 1 => 170, 2 => 900, _ => 4000 };
        double gaps = random.Next(4) switch { 0 => 0, 1 => 0.02, 2 => 0.1, _ => 0.2 };
        bool onEdges = random.Next(3) == 0;
        bool isFaulty = random.Next(5) == 0;
        int daysWithout = random.Next(4) == 0 ? random.Next(6) : 0;
        List<HourlyReading> readings = [];
        decimal ofDay = 0;
        bool isConstant = false;
        for (DateOnly day = first; day.Year == first.Year; day = day.AddDays(1))
        {
            isConstant = random.Next(3) == 0;
            ofDay = Value();

            // At the ends of months, as many days as a month can just do without, and more.
            bool without = daysWithout > 0 && day.AddDays(daysWithout).Month != day.Month;
            for (int hour = 1; hour <= ClockHour.InDay; hour++)
            {
                if (without || random.NextDouble() < gaps / 2)
                {
                    continue;
                }

                decimal? value = random.NextDouble() < gaps / 2 ? null : isConstant ? ofDay : Value();
                readings.Add(new(new(day, hour), value));
                if (isFaulty && random.Next(2000) == 0)
                {
                    readings.Add(new(new(day, hour), random.Next(2) == 0 ? null : value));
                }
            }
        }

        return readings;

        decimal Value() => isFaulty && random.Next(1000) == 0 ? (random.Next(2) == 0 ? -1 : 1_000_000.5m)
            : onEdges ? Edges[random.Next(Edges.Length)]
            : decimal.Round((decimal)random.NextDouble() * most, decimals);
    }
}
