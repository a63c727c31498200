using System.Globalization;
using Lantu.Domain.Stations;
using Lantu.Standards.AirQuality.Areas;

namespace Lantu.Data.Readings.Areas;

/// <summary>The register of which stations count for which areas, and when: columns level, area, station, from, until, kind.</summary>
public static class NetworkFile
{
    static readonly string[] Columns = ["level", "area", "station", "from", "until", "kind"];

    /// <summary>Memberships by level: a station counts for a district and for a city at once.</summary>
    /// <exception cref="ReadingsRefusedException">The file cannot be read, or a row is not understood.</exception>
    public static ILookup<string, Membership> Read(string file)
    {
        List<(string Level, Membership Membership)> all = [];
        RegisterRows.Read(file, Columns, cells =>
        {
            DateOnly? until = DayOf(cells[4]);
            int? wrong = cells[0].Length == 0 ? 0 : cells[1].Length == 0 ? 1 : cells[2].Length == 0 ? 2
                : DayOf(cells[3]) is null ? 3 : until is null != (cells[4].Length == 0) || until < DayOf(cells[3]) ? 4 : StationSheet.PurposeOf(cells[5]) is null ? 5 : null;
            if (wrong is null)
            {
                all.Add((cells[0], new(cells[2], cells[1], DayOf(cells[3])!.Value, until, StationSheet.PurposeOf(cells[5])!.Value)));
            }

            return wrong;
        });
        return all.ToLookup(one => one.Level, one => one.Membership, StringComparer.Ordinal);
    }

    static DateOnly? DayOf(string text) => DateOnly.TryParseExact(text.Split(' ')[0], ["yyyy-M-d", "yyyy/M/d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
