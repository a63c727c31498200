using System.Security.Cryptography;
using Lantu.Documents.Lists;
using Lantu.Domain.Stations;
using Lantu.Jobs.Indicators;

namespace Lantu.Jobs.Stations;

/// <summary>A register of stations as it was handed in.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="Rows">Its rows, as they are written.</param>
/// <param name="Faults">Why it can't be read; with one there are no rows.</param>
sealed record StationList(string Name, string Hash, IReadOnlyList<StationRow> Rows, IReadOnlyList<ListFault> Faults)
{
    /// <summary>Reads a workbook or separated values, with Chinese headings or those of `lantu evaluate air --network`.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    public static StationList Read(byte[] content, string name)
    {
        IReadOnlyList<string> columns = StationColumns.Needed;
        ReadList read = ListReader.ReadTable(content, name, columns);
        if (read.Faults.Any(fault => fault.Kind == ListFaultKind.ColumnMissing) && ListReader.ReadTable(content, name, StationColumns.NeededInEnglish) is { Faults.Count: 0 } english)
        {
            (columns, read) = (StationColumns.NeededInEnglish, english);
        }

        return new StationList(FigureList.Kept(name), Convert.ToHexStringLower(SHA256.HashData(content)), [.. read.Rows.Select(row => Row(row, columns))], read.Faults);
    }

    static StationRow Row(ReadRow row, IReadOnlyList<string> columns)
    {
        string Text(int column) => row.Text(columns[column]) ?? "";
        return new StationRow(row.Number, Text(1), Text(0), Text(2), Text(3), Text(4));
    }
}
