using System.Security.Cryptography;
using Lantu.Documents.Lists;
using Lantu.Jobs.Indicators;

namespace Lantu.Jobs.Registers;

/// <summary>A register as it was handed in.</summary>
/// <typeparam name="TRow">A row, as it is written.</typeparam>
/// <param name="Name">The file's name.</param>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Faults">Why it can't be read; with one there are no rows.</param>
record RegisterFile<TRow>(string Name, string Hash, IReadOnlyList<TRow> Rows, IReadOnlyList<ListFault> Faults)
{
    /// <summary>Reads a workbook or separated values.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="needed">The columns it must have.</param>
    /// <param name="english">The same columns by the names that files of other programs have.</param>
    /// <param name="row">Makes a row of its line and of what finds the text of a column, by the Chinese name.</param>
    protected static RegisterFile<TRow> Read(byte[] content, string name, IReadOnlyList<string> needed, IReadOnlyDictionary<string, string> english, Func<int, Func<string, string>, TRow> row)
    {
        ReadList read = ListReader.ReadTable(content, name, needed);
        Func<string, string> named = column => column;
        if (read.Faults.Any(fault => fault.Kind == ListFaultKind.ColumnMissing) && ListReader.ReadTable(content, name, [.. needed.Select(column => english[column])]) is { Faults.Count: 0 } other)
        {
            (named, read) = (column => english[column], other);
        }

        return new(FigureList.Kept(name), Convert.ToHexStringLower(SHA256.HashData(content)), [.. read.Rows.Select(one => row(one.Number, column => one.Text(named(column)) ?? ""))], read.Faults);
    }
}
