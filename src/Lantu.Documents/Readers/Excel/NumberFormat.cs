using System.Globalization;
using System.Text;

namespace Lantu.Documents.Readers.Excel;

/// <summary>
/// Shows a number as its format does, as far as a plan needs it: percent, decimals, words around the figure, dates. Thousands are not separated;
/// what a format has beyond that is left out.
/// </summary>
sealed class NumberFormat
{
    readonly string _before;
    readonly string _after;
    readonly int? _decimals;
    readonly bool _isPercent;
    readonly DateParts _date;

    NumberFormat(string before, string after, int? decimals, bool isPercent, DateParts date) =>
        (_before, _after, _decimals, _isPercent, _date) = (before, after, decimals, isPercent, date);

    public static NumberFormat General { get; } = new("", "", null, false, DateParts.None);

    /// <summary>The formats that files name by number only.</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        1 or 3 or 37 or 38 => Of("0"),
        2 or 4 or 39 or 40 => Of("0.00"),
        9 => Of("0%"),
        10 => Of("0.00%"),
        18 or 19 or 20 or 21 or 32 or 33 or 34 or 35 or 45 or 46 or 47 or 55 or 56 => Of("h:mm"),
        22 => Of("yyyy-m-d h:mm"),
        17 or 27 or 36 or 50 or 52 or 57 => Of("yyyy-m"),
        14 or 15 or 16 or (>= 28 and <= 31) or 51 or 53 or 54 or 58 => Of("yyyy-m-d"),
        _ => General,
    };

    /// <summary>A format from its code, such as <c>0.0%</c> or <c>yyyy"年"m"月"</c>; of several, the one for positive numbers.</summary>
    public static NumberFormat Of(string code)
    {
        StringBuilder before = new();
        StringBuilder after = new();
        DateParts date = DateParts.None;
        bool isPercent = false;
        bool isDecimal = false;
        bool hasDigits = false;
        int decimals = 0;
        for (int i = 0; i < code.Length && code[i] != ';'; i++)
        {
            char c = code[i];
            StringBuilder literal = hasDigits ? after : before;
            switch (c)
            {
                case '"':
                    int close = code.IndexOf('"', i + 1);
                    close = close < 0 ? code.Length : close;
                    literal.Append(code, i + 1, close - i - 1);
                    i = close;
                    break;
                case '\\' when i + 1 < code.Length:
                    literal.Append(code[++i]);
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    int end = code.IndexOf(']', i);
                    end = end < 0 ? code.Length : end;
                    date |= code.AsSpan(i, end - i) is ['[', 'h' or 'H' or 'm' or 's', ..] ? DateParts.Time : DateParts.None;
                    i = end;
                    break;
                case '0' or '#' or '?':
                    hasDigits = true;
                    decimals += isDecimal ? 1 : 0;
                    break;
                case '.':
                    isDecimal = true;
                    break;
                case '%':
                    isPercent = true;
                    after.Append('%');
                    break;
                case 'G' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += "General".Length - 1;
                    decimals = int.MaxValue;
                    hasDigits = true;
                    break;
                case 'y' or 'Y' or 'e':
                    date |= DateParts.Year;
                    break;
                case 'm' or 'M':
                    date |= DateParts.Month;
                    break;
                case 'd' or 'D':
                    date |= DateParts.Day;
                    break;
                case 'h' or 'H' or 's' or 'S':
                    date |= DateParts.Time;
                    break;
                case '/' when hasDigits:
                case 'E' or '@':
                    return General;
                default:
                    if (c is not (',' or ' ' or '/' or '-' or ':') || hasDigits)
                    {
                        literal.Append(c is ',' ? "" : c.ToString());
                    }

                    break;
            }
        }

        return date != DateParts.None ? new NumberFormat("", "", null, false, date)
            : hasDigits ? new NumberFormat(before.ToString(), after.ToString().TrimEnd(), decimals == int.MaxValue ? null : decimals, isPercent, DateParts.None)
            : General;
    }

    /// <summary>The number as shown; one beyond all bounds as the file has it.</summary>
    public string Show(string stored, bool from1904)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number) || Math.Abs(number) > 1e25)
        {
            return stored;
        }

        if (_date != DateParts.None && number is >= 0 and < 2_958_466)
        {
            return ShowDate(DateTime.FromOADate(number + (from1904 ? 1462 : 0)));
        }

        // Fifteen digits are what the program shows; the rest is the trace of binary fractions.
        decimal exact = decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) * (_isPercent ? 100 : 1);
        string digits = _decimals is { } decimals
            ? Math.Round(exact, Math.Min(decimals, 15), MidpointRounding.AwayFromZero).ToString("0.###############", CultureInfo.InvariantCulture)
            : exact.ToString("0.###############", CultureInfo.InvariantCulture);
        return _before + digits + _after;
    }

    string ShowDate(DateTime day) =>
        _date == DateParts.Time ? day.ToString("HH:mm", CultureInfo.InvariantCulture)
        : !_date.HasFlag(DateParts.Day) && _date.HasFlag(DateParts.Month) ? day.ToString("yyyy年M月", CultureInfo.InvariantCulture)
        : _date == DateParts.Year ? day.ToString("yyyy年", CultureInfo.InvariantCulture)
        : day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
