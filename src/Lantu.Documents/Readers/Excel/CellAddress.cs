using System.Globalization;

namespace Lantu.Documents.Readers.Excel;

/// <summary>Addresses such as <c>B7</c>.</summary>
static class CellAddress
{
    const int MostColumns = 16_384;
    const int MostRows = 1_048_576;

    /// <summary>1-based row and 0-based column, or nothing where the sheet has no such cell.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> address)
    {
        int column = 0;
        int at = 0;
        for (; at < address.Length && char.IsAsciiLetterUpper(address[at]) && column <= MostColumns; at++)
        {
            column = (column * 26) + address[at] - 'A' + 1;
        }

        return column is >= 1 and <= MostColumns && int.TryParse(address[at..], NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row is >= 1 and <= MostRows
            ? (row, column - 1)
            : null;
    }

    public static string Write(int row, int column)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
