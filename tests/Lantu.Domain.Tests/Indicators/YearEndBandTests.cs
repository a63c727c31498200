using System.Globalization;
using Lantu.Domain.Indicators;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Indicators;

public sealed class YearEndBandTests(ITestOutputHelper output)
{
    static readonly Indicator Mean = new() { Code = "pm25", Name = "PM2.5", EnglishName = "PM2.5", Unit = "", Nature = IndicatorNature.Mean, Direction = IndicatorDirection.Lower, Decimals = 0, Least = 0, Most = 1000 };

    // By hand: 2022 had 50 over 151 days and 40 over 365, so its rest averaged (14,600 − 7,550) ÷ 214 = 32.943…; with 44 so far the year comes to (6,644 + 7,050) ÷ 365 = 37.517….
    [Fact]
    public void The_months_left_are_taken_from_each_past_year()
    {
        YearEndBand band = Band("2023-01..05", 44, 31, (2022, 50, 40), (2021, 40, 30))!;

        Assert.Equal([(2022, 32.94m, 37.52m, false), (2021, 22.94m, 31.65m, false)], band.Past.Select(one => (one.Year, Math.Round(one.Rest, 2), Math.Round(one.Outcome, 2), one.Meets!.Value)));
        Assert.Equal((null, null, 0), (band.Low, band.High, band.Meeting));
    }

    // By hand: outcomes 30, 32 and 34 have mean 32 and deviation 2; 1.886 × 2 × √(4/3) = 4.3555.
    [Fact]
    public void Three_past_years_give_a_band()
    {
        YearEndBand band = Band("2023-01..06", 32, 32, Alike(2022, 30), Alike(2021, 32), Alike(2020, 34))!;

        Assert.Equal((27.64m, 36.36m, 2), (Math.Round(band.Low!.Value, 2), Math.Round(band.High!.Value, 2), band.Meeting));
    }

    [Fact]
    public void Nothing_is_said_of_a_year_that_is_over_or_of_what_does_not_follow_from_months()
    {
        Assert.Null(Band("2023", 31, 31, (2022, 50, 40)));
        Assert.Null(Band("2023-01..05", 31, 31));
        Assert.Null(YearEndBand.Of(Mean with { Nature = IndicatorNature.Level }, SoFar("2023-01..05", 31), [(SoFar("2022-01..05", 50), SoFar("2022", 40))], null));
    }

    // The city's means of eleven stations, 2013 to 2016, from hours published by the University of California, Irvine (Beijing Multi-Site Air Quality); of 2013 from March on,
    // its year from the city's bulletin. Each year is foretold by the others.
    [Fact]
    public void Of_past_years_foretold_by_one_another_most_end_inside()
    {
        Dictionary<(int Year, int Month), (decimal Mean, int Days)> months = File.ReadLines(Path.Combine(Repository.Root, "tests/Lantu.Domain.Tests/Indicators/beijing-pm25.csv")).Skip(1).Select(line => line.Split(','))
            .ToDictionary(cells => (int.Parse(cells[0][..4], CultureInfo.InvariantCulture), int.Parse(cells[0][5..], CultureInfo.InvariantCulture)), cells => (decimal.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture)));
        int[] years = [2013, 2014, 2015, 2016];
        Dictionary<int, decimal> whole = years.ToDictionary(year => year, year => year == 2013 ? 89.5m : MeanOf(year, 1, 12));
        List<bool> inside = [];
        List<decimal> widths = [];
        foreach (int year in years)
        {
            for (int month = year == 2013 ? 2 : 1; month <= 11; month++)
            {
                YearEndBand band = YearEndBand.Of(Mean, SoFar($"{year}-01..{month:D2}", First(year, month)), years.Where(other => other != year && (other != 2013 || month > 1)).Select(other => (SoFar($"{other}-01..{month:D2}", First(other, month)), SoFar($"{other}", whole[other]))), null)!;
                if (band.Low is { } low && band.High is { } high)
                {
                    inside.Add(low <= whole[year] && whole[year] <= high);
                    widths.Add(high - low);
                }
            }
        }

        output.WriteLine($"{inside.Count(one => one)} of {inside.Count} inside, mean width {widths.Average():0.0}");
        Assert.InRange((double)inside.Count(one => one) / inside.Count, 0.7, 0.9);
        Assert.InRange(widths.Average(), 5, 20);

        decimal MeanOf(int year, int first, int last) => Enumerable.Range(first, last - first + 1).Sum(month => months[(year, month)].Mean * months[(year, month)].Days) / Enumerable.Range(first, last - first + 1).Sum(month => months[(year, month)].Days);

        // What 2013 had before March follows from its year and the rest.
        decimal First(int year, int month)
        {
            if (year != 2013)
            {
                return MeanOf(year, 1, month);
            }

            int left = new DateOnly(year, 12, 31).DayNumber - new DateOnly(year, month, 1).AddMonths(1).AddDays(-1).DayNumber;
            return ((whole[year] * 365) - (MeanOf(year, month + 1, 12) * left)) / (365 - left);
        }
    }

    static (int Year, decimal First, decimal Whole) Alike(int year, decimal outcome)
    {
        // Half a year of 32 so far: the rest that leads this year to the outcome.
        decimal rest = ((outcome * 365) - (32m * 181)) / 184;
        int days = DateTime.IsLeapYear(year) ? 366 : 365;
        return (year, 32, ((32m * (days - 184)) + (rest * 184)) / days);
    }

    static YearEndBand? Band(string period, decimal value, decimal target, params (int Year, decimal First, decimal Whole)[] past) => YearEndBand.Of(
        Mean, SoFar(period, value), past.Select(one => (SoFar($"{one.Year}{period[4..]}", one.First), SoFar($"{one.Year}", one.Whole))), TargetBounds.Of(Comparator.AtMost, target, 0));

    static YearSoFar SoFar(string period, decimal value) => YearSoFar.Of(Mean, [YearSoFarTests.Figure(period, value)], int.Parse(period[..4], CultureInfo.InvariantCulture), new DateOnly(2100, 1, 1))!;
}
