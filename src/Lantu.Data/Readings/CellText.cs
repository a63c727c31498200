using System.Globalization;

namespace Lantu.Data.Readings;

/// <summary>A cell that holds more than text, as text.</summary>
static class CellText
{
    // A number of a workbook is binary: fifteen digits of it are what was typed.
    public static string Of(object? cell) => cell switch
    {
        null => "",
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number => number.ToString("G15", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
