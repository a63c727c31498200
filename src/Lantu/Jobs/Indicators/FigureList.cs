using System.Security.Cryptography;
using Lantu.Documents.Lists;
using Lantu.Domain.Indicators;

namespace Lantu.Jobs.Indicators;

/// <summary>A file of figures as it was handed in.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="Rows">Its rows, as they are written.</param>
/// <param name="Faults">Why it can't be read; with one there are no rows.</param>
sealed record FigureList(string Name, string Hash, IReadOnlyList<FigureRow> Rows, IReadOnlyList<ListFault> Faults)
{
    const int LongestName = 200;

    /// <summary>Reads a workbook or separated values.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    public static FigureList Read(byte[] content, string name)
    {
        ReadList read = ListReader.ReadTable(content, name, FigureColumns.Needed);
        return new FigureList(Kept(name), Convert.ToHexStringLower(SHA256.HashData(content)), [.. read.Rows.Select(Row)], read.Faults);
    }

    /// <summary>As much of a file's name as is kept: its end.</summary>
    public static string Kept(string name) => name.Length > LongestName ? name[^LongestName..] : name;

    static FigureRow Row(ReadRow row)
    {
        string Text(string column) => row.Text(column) ?? "";
        return new FigureRow(row.Number, Text(FigureColumns.Area), Text(FigureColumns.Indicator), Text(FigureColumns.Period), Text(FigureColumns.Value), Text(FigureColumns.Unit), Text(FigureColumns.State), Text(FigureColumns.Basis), Text(FigureColumns.Counted), Text(FigureColumns.Valid), Text(FigureColumns.Source), Text(FigureColumns.Note));
    }
}
