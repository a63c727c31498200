using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Data.Readings;

/// <summary>
/// Takes rows of a wide table from their bytes where they are as most are: the station of the row before, the day of the row before, whole hours, plain numbers of few digits. For any other row it
/// does nothing and says so, and the row is taken as text. Measured to be needed: the library's reader makes a string of each cell.
/// </summary>
sealed class ByteRows
{
    const int BytesOfDay = 11;

    const int MostDigits = 9;

    const int SkippedRole = -3;

    const int StationRole = -2;

    const int TimeRole = -1;

    readonly ReadingLayout layout;

    readonly StationGathering gathering;

    readonly byte separator;

    readonly int[] roles;

    readonly long[] least;

    readonly long[] most;

    readonly int[] shifts;

    readonly int[] numbers;

    readonly int[] decimals;

    readonly byte[][] marks;

    readonly bool hasMarksOfDigits;

    readonly HourColumn?[] columns;

    readonly byte[] day = new byte[BytesOfDay];

    byte[] stationBytes = [];

    string? station;

    DateOnly date;

    StationHours? year;

    int dayIndex;

    ClockHour last;

    public ByteRows(ReadingLayout layout, HourHeading heading, byte separator, StationGathering gathering)
    {
        (this.layout, this.gathering, this.separator) = (layout, gathering, separator);
        roles = [.. Enumerable.Repeat(SkippedRole, heading.Count)];
        if (heading.Station >= 0)
        {
            roles[heading.Station] = StationRole;
        }
        else
        {
            station = layout.OnlyStation;
        }

        roles[heading.Time[0]] = TimeRole;
        int count = layout.Pollutants.Count;
        for (int at = 0; at < count; at++)
        {
            roles[heading.Pollutants[at]] = at;
        }

        (least, most) = ([.. layout.Pollutants.Select(Least)], [.. layout.Pollutants.Select(Most)]);
        marks = [.. layout.MissingMarks.Where(mark => mark.Length > 0).Select(System.Text.Encoding.UTF8.GetBytes)];
        hasMarksOfDigits = marks.Any(mark => mark[0] is >= (byte)'0' and <= (byte)'9');
        shifts = [.. layout.Pollutants.Select(column => column.Shift)];
        (numbers, decimals, columns) = (new int[count], new int[count], new HourColumn?[count]);
    }

    /// <summary>Takes one row that ends with a line feed.</summary>
    /// <returns>The bytes taken; 0 where the row must be taken as text, of which nothing was taken then.</returns>
    public int Take(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            ref byte first = ref MemoryMarshal.GetReference(bytes);
            int at = 0;
            int hour = -1;
            for (int field = 0; field < roles.Length; field++)
            {
                int role = roles[field];
                if (role >= 0)
                {
                    if (!Number(bytes, ref first, ref at, role))
                    {
                        return 0;
                    }
                }
                else if (role == StationRole)
                {
                    if (station is null || !bytes[at..].StartsWith(stationBytes))
                    {
                        return 0;
                    }

                    at += stationBytes.Length;
                }
                else if (role == TimeRole)
                {
                    if (!Hour(bytes, ref at, out hour))
                    {
                        return 0;
                    }
                }
                else
                {
                    int length = bytes[at..].IndexOfAny(separator, (byte)'\n', (byte)'"');
                    if (length < 0 || bytes[at + length] == (byte)'"')
                    {
                        return 0;
                    }

                    at += length - (bytes[at + length] == (byte)'\n' && length > 0 && bytes[at + length - 1] == (byte)'\r' ? 1 : 0);
                }

                if (field < roles.Length - 1)
                {
                    if (Unsafe.Add(ref first, at) != separator)
                    {
                        return 0;
                    }

                    at++;
                }
            }

            at += Unsafe.Add(ref first, at) == (byte)'\r' ? 1 : 0;
            return Unsafe.Add(ref first, at) == (byte)'\n' && Put(hour) ? at + 1 : 0;
        }
    }

    /// <summary>Keeps the station of a row that was taken as text, for those after it.</summary>
    public void Follow(ReadOnlySpan<byte> bytes, string[] cells)
    {
        year = null;
        int place = Array.IndexOf(roles, StationRole);
        if (place < 0)
        {
            return;
        }

        station = null;
        if (cells.Length == roles.Length && !bytes.Contains((byte)'"') && cells[place].Trim() is { Length: > 0 } name)
        {
            int at = 0;
            for (int field = 0; field < place; field++)
            {
                at += bytes[at..].IndexOf(separator) + 1;
            }

            int length = bytes[at..].IndexOfAny(separator, (byte)'\r', (byte)'\n');
            (station, stationBytes) = (name, bytes.Slice(at, length).ToArray());
        }
    }

    // In the last digit that the number may have: what lies outside is doubted, and told as text.
    static long Least(PollutantColumn column) => column is { Pollutant: Pollutant.CO, Unit: ReadingUnit.Micrograms } ? (long)UnitDoubt.LeastMicrograms : 0;

    static long Most(PollutantColumn column) => column is { Pollutant: Pollutant.CO, Unit: ReadingUnit.Milligrams } ? (long)UnitDoubt.MostMilligrams : (long)HourlySeries.MostPossible;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Number(ReadOnlySpan<byte> bytes, ref byte first, ref int at, int role)
    {
        unchecked
        {
            if (hasMarksOfDigits && Mark(bytes, ref at))
            {
                (numbers[role], decimals[role]) = (-1, 0);
                return true;
            }

            int number = 0;
            int start = at;
            int digit = Unsafe.Add(ref first, at) - '0';
            while ((uint)digit <= 9)
            {
                number = (number * 10) + digit;
                at++;
                digit = Unsafe.Add(ref first, at) - '0';
            }

            int length = at - start;
            if (length > MostDigits)
            {
                return false;
            }

            if (length == 0)
            {
                (numbers[role], decimals[role]) = (-1, 0);
                return IsEnd(Unsafe.Add(ref first, at)) || Mark(bytes, ref at);
            }

            // The whole part tells the unit well enough; a number at the edge goes the long way.
            if (number < least[role] || number >= most[role])
            {
                return false;
            }

            int fraction = 0;
            if (digit == '.' - '0')
            {
                int point = ++at;
                digit = Unsafe.Add(ref first, at) - '0';
                while ((uint)digit <= 9)
                {
                    number = (number * 10) + digit;
                    at++;
                    digit = Unsafe.Add(ref first, at) - '0';
                }

                fraction = at - point;
                if (fraction is 0 or > HourColumn.MostDecimals || length + fraction > MostDigits)
                {
                    return false;
                }
            }

            numbers[role] = number;
            decimals[role] = fraction;
            return true;
        }
    }

    // Two digits after a day, and nothing after the hour. What else the text's reader takes goes there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Hour(ReadOnlySpan<byte> bytes, ref int at, out int hour)
    {
        unchecked
        {
            hour = -1;
            ReadOnlySpan<byte> cell = bytes[at..];
            if (cell.Length < BytesOfDay + 6 || (!cell[..BytesOfDay].SequenceEqual(day) && !Day(cell[..BytesOfDay])))
            {
                return false;
            }

            int tens = cell[BytesOfDay] - '0';
            int ones = cell[BytesOfDay + 1] - '0';
            if ((uint)tens > 2 || (uint)ones > 9)
            {
                return false;
            }

            hour = (tens * 10) + ones;
            at += BytesOfDay + 2;
            while (bytes[at] == (byte)':')
            {
                if (bytes.Length < at + 3 || bytes[at + 1] != (byte)'0' || bytes[at + 2] != (byte)'0')
                {
                    return false;
                }

                at += 3;
            }

            return hour <= ClockHour.InDay - (layout.Time.Label == TimeLabel.Start ? 1 : 0);
        }
    }

    bool IsEnd(byte one) => one == separator || one is (byte)'\n' or (byte)'\r';

    bool Mark(ReadOnlySpan<byte> bytes, ref int at)
    {
        foreach (byte[] mark in marks)
        {
            if (bytes[at..].StartsWith(mark) && IsEnd(bytes[at + mark.Length]))
            {
                at += mark.Length;
                return true;
            }
        }

        return false;
    }

    bool Day(ReadOnlySpan<byte> cell)
    {
        for (int at = 0; at < BytesOfDay; at++)
        {
            bool fits = at switch
            {
                4 or 7 => cell[at] is (byte)'-' or (byte)'/' && cell[at] == cell[4],
                10 => cell[at] is (byte)' ' or (byte)'T',
                _ => cell[at] is >= (byte)'0' and <= (byte)'9',
            };
            if (!fits)
            {
                return false;
            }
        }

        int Two(ReadOnlySpan<byte> from, int at) => ((from[at] - '0') * 10) + from[at + 1] - '0';
        (int ofYear, int ofMonth, int ofDay) = ((Two(cell, 0) * 100) + Two(cell, 2), Two(cell, 5), Two(cell, 8));
        if (ofYear is < 1900 or > 9998 || ofMonth is < 1 or > 12 || ofDay < 1 || ofDay > DateTime.DaysInMonth(ofYear, ofMonth))
        {
            return false;
        }

        cell.CopyTo(day);
        date = new(ofYear, ofMonth, ofDay);
        return true;
    }

    bool Put(int number)
    {
        int hour = layout.Time.Label == TimeLabel.Start ? number + 1 : number;
        ClockHour now = hour == 0 ? new(date.AddDays(-1), ClockHour.InDay) : new(date, hour);
        if (year is null || now.Day != last.Day || now < last || !gathering.IsAt(year))
        {
            // An hour out of order is taken as text, which tells of it.
            if (!gathering.IsLater(station!, now))
            {
                return false;
            }

            year = gathering.YearOf(station!, now, out _);
            dayIndex = (now.Day.DayOfYear - 1) * ClockHour.InDay;
            last = now;
            for (int at = 0; at < columns.Length; at++)
            {
                columns[at] = year[layout.Pollutants[at].Pollutant];
            }
        }

        int index = dayIndex + now.Hour - 1;
        for (int at = 0; at < columns.Length; at++)
        {
            if (columns[at]!.Compact[index] != HourCode.Untold)
            {
                return false;
            }
        }

        last = now;
        gathering.Passed(now);
        for (int at = 0; at < columns.Length; at++)
        {
            HourColumn column = columns[at]!;
            if (numbers[at] < 0)
            {
                column.Compact[index] = HourCode.Missing;
            }
            else if (shifts[at] != 0)
            {
                PutShifted(column, index, at);
            }
            else if (!column.TryPlace(index, numbers[at], decimals[at]))
            {
                column.Put(index, numbers[at], decimals[at]);
            }
        }

        return true;
    }

    void PutShifted(HourColumn column, int index, int at)
    {
        int fraction = decimals[at] + shifts[at];
        if (fraction is >= 0 and <= HourColumn.MostDecimals)
        {
            column.Put(index, numbers[at], fraction);
        }
        else
        {
            decimal number = new(numbers[at], 0, 0, false, (byte)decimals[at]);
            column.Put(index, shifts[at] > 0 ? number / 1000 : number * 1000);
        }
    }
}
