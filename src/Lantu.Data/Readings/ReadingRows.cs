using System.Globalization;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Data.Readings;

/// <summary>Takes the rows of a table of text, cell by cell, and tells what cannot be taken. All readers of text come to this one; a faster one only takes rows that need nothing of it.</summary>
sealed class ReadingRows(ReadingLayout layout, HourHeading heading, string file, StationGathering gathering, ReadingFindings findings, Lazy<long>? linesBefore = null) : ITableRows
{
    const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    readonly HashSet<string> marks = [.. layout.MissingMarks];

    readonly Dictionary<string, PollutantColumn> items = layout.Rows is null ? [] : layout.Pollutants.ToDictionary(column => column.Name, StringComparer.Ordinal);

    public HourHeading Heading => heading;

    public void Take(long line, IReadOnlyList<string> cells)
    {
        if (cells.Count != heading.Count)
        {
            Tell(ReadingFault.Cells, line, "", string.Create(CultureInfo.InvariantCulture, $"{cells.Count}/{heading.Count}"));
            return;
        }

        string station = heading.Station < 0 ? layout.OnlyStation ?? "" : cells[heading.Station].Trim();
        if (station.Length == 0)
        {
            Tell(ReadingFault.NoStation, line, heading.Station < 0 ? "" : heading.NameOf(heading.Station), "");
            return;
        }

        if (HourOf(cells, out ClockHour hour) is { } fault)
        {
            Tell(fault, line, heading.NameOf(heading.Time[0]), string.Join(' ', heading.Time.Select(place => cells[place])));
            return;
        }

        StationHours year = gathering.YearOf(station, hour, out bool isEarlier);
        if (isEarlier)
        {
            Tell(ReadingFault.TimeOrder, line, "", $"{station} {hour}");
        }

        int index = year.IndexOf(hour)!.Value;
        if (layout.Rows is null)
        {
            for (int at = 0; at < layout.Pollutants.Count; at++)
            {
                Put(year, index, layout.Pollutants[at], line, heading.Pollutants[at], cells[heading.Pollutants[at]]);
            }
        }
        else if (items.TryGetValue(cells[heading.Item].Trim(), out PollutantColumn? column))
        {
            string? unit = heading.Unit < 0 ? null : cells[heading.Unit];
            if (unit is not null && UnitDoubt.Read(unit) != column.Unit)
            {
                Tell(ReadingFault.MixedUnits, line, heading.NameOf(heading.Unit), unit);
                Mark(year, index, column, line);
            }
            else
            {
                Put(year, index, column, line, heading.Value, cells[heading.Value]);
            }
        }
        else
        {
            Tell(ReadingFault.UnknownItem, line, heading.NameOf(heading.Item), cells[heading.Item]);
        }
    }

    public void Tell(ReadingFault fault, long line, string column, string text) => findings.Add(new(fault, file, line + (linesBefore?.Value ?? 0), column, text));

    /// <summary>Takes a number, or the absence of one.</summary>
    public void Put(StationHours year, int index, PollutantColumn column, long line, decimal? number)
    {
        if (number is { } some && UnitDoubt.Of(column, some))
        {
            Tell(ReadingFault.MixedUnits, line, column.Name, some.ToString(CultureInfo.InvariantCulture));
            number = null;
        }

        HourFaultKind? fault = year[column.Pollutant].Put(index, Shifted(column, number));
        if (fault is { } kind)
        {
            Tell(kind switch { HourFaultKind.Doubled => ReadingFault.DoubledHour, HourFaultKind.Negative => ReadingFault.Negative, _ => ReadingFault.Absurd }, line, column.Name, number?.ToString(CultureInfo.InvariantCulture) ?? "");
        }
    }

    static decimal? Shifted(PollutantColumn column, decimal? number) => column.Shift switch
    {
        > 0 => number / 1000,
        < 0 when number is < 1_000_000 and > -1_000_000 => number * 1000,
        _ => number,
    };

    void Put(StationHours year, int index, PollutantColumn column, long line, int place, string cell)
    {
        string text = cell.Trim();
        if (text.Length == 0 || marks.Contains(text))
        {
            Put(year, index, column, line, null);
        }
        else if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out decimal number))
        {
            Put(year, index, column, line, number);
        }
        else
        {
            Tell(UnitDoubt.Read(text.TrimStart("0123456789.-+ ".ToCharArray())) is null ? ReadingFault.NoNumber : ReadingFault.MixedUnits, line, heading.NameOf(place), text);
            Mark(year, index, column, line);
        }
    }

    void Mark(StationHours year, int index, PollutantColumn column, long line) => Put(year, index, column, line, null);

    ReadingFault? HourOf(IReadOnlyList<string> cells, out ClockHour hour)
    {
        int[] at = heading.Time;
        switch (at.Length)
        {
            case 1:
                return HourText.Read(cells[at[0]], layout.Time.Label, out hour);
            case 2:
                return HourText.Read(cells[at[0]], cells[at[1]], layout.Time.Label, out hour);
            default:
                hour = default;
                int year = 0;
                int month = 0;
                int day = 0;
                int number = 0;
                return Whole(cells[at[0]], ref year) && Whole(cells[at[1]], ref month) && Whole(cells[at[2]], ref day) && Whole(cells[at[3]], ref number)
                    ? HourText.Read(year, month, day, number, layout.Time.Label, out hour)
                    : ReadingFault.NoTime;
        }

        static bool Whole(string cell, ref int number) => int.TryParse(cell.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
