using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Data.Readings.Areas;

/// <summary>The register of approved records of sand and dust: columns area, from, until, pollutants, evidence, approved_by. A record holds for the area it names, on whatever level.</summary>
public static class SandFile
{
    static readonly string[] Columns = ["area", "from", "until", "pollutants", "evidence", "approved_by"];

    /// <summary>The events.</summary>
    /// <exception cref="ReadingsRefusedException">The file cannot be read, or a row is not understood.</exception>
    public static IReadOnlyList<SandEvent> Read(string file)
    {
        List<SandEvent> all = [];
        RegisterRows.Read(file, Columns, cells =>
        {
            // Clock times: from eight until ten are the hours that end at nine and at ten.
            bool begins = HourText.Read(cells[1], TimeLabel.Start, out ClockHour from) is null;
            bool ends = HourText.Read(cells[2], TimeLabel.End, out ClockHour to) is null;
            Pollutant[] named = [.. Pollutants.Particulate.Where(one => cells[3].Split(' ', ';').Contains(Pollutants.SymbolOf(one), StringComparer.OrdinalIgnoreCase))];
            int? wrong = cells[0].Length == 0 ? 0 : !begins ? 1 : !ends || to < from ? 2 : named.Length == 0 || named.Length < cells[3].Split(' ', ';').Length ? 3 : cells[4].Length == 0 ? 4 : cells[5].Length == 0 ? 5 : null;
            if (wrong is null)
            {
                all.Add(new(cells[0], from, to, cells[4], cells[5]) { Pollutants = named });
            }

            return wrong;
        });
        return all;
    }
}
