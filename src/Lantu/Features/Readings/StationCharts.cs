using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.Rounding;
using Lantu.Ui;

namespace Lantu.Features.Readings;

/// <summary>What the chart of a station shows.</summary>
static class StationCharts
{
    /// <summary>The hours of a day.</summary>
    /// <returns>Nothing where the day has no value of the pollutant.</returns>
    public static ChartContent? OfDay(StationDaysView view)
    {
        decimal?[] values = [.. view.Hours[(int)view.Pollutant].Select(value => (decimal?)value)];
        if (Array.TrueForAll(values, value => value is null))
        {
            return null;
        }

        (int most, int least) = (Array.IndexOf(values, values.Max()), Array.IndexOf(values, values.Min()));
        string name = Words.Of("StationHoursOf", view.Station, Words.Day(view.Day), Name(view.Pollutant));
        return new ChartContent([.. Enumerable.Range(1, ClockHour.InDay).Select(hour => Words.Of("HourNumber", hour))], [new ChartSeries(Name(view.Pollutant), ChartLook.Main, values)])
        {
            Name = name,
            Says = Words.Of("StationHoursSay", name, values.Count(value => value is not null), Shown(values[most]!.Value), most + 1, Shown(values[least]!.Value), least + 1, Unit(view.Pollutant)),
            Unit = Unit(view.Pollutant),
        };
    }

    /// <summary>The pollutant's name in the language of the page.</summary>
    public static string Name(Pollutant pollutant) => Words.IsEnglish ? Pollutants.SymbolOf(pollutant) : $"{Pollutants.NameOf(pollutant)}（{Pollutants.SymbolOf(pollutant)}）";

    public static string Unit(Pollutant pollutant) => pollutant == Pollutant.CO ? "mg/m³" : "µg/m³";

    /// <summary>A daily value as bulletins round it: half to even, carbon monoxide to one decimal.</summary>
    public static string Daily(Pollutant pollutant, double? value) => value is { } known ? HalfEven.Round((decimal)known, pollutant == Pollutant.CO ? 1 : 0).ToString(System.Globalization.CultureInfo.InvariantCulture) : "—";

    public static string Shown(decimal value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
