using Lantu.Documents.Readers;

namespace Lantu.Documents.Lists;

/// <summary>Reads a list that people filled in. All that is wrong with the sheet is told, each with its cell.</summary>
public static class ListReader
{
    /// <summary>How much a list may hold; stated in docs/operations/limits.md.</summary>
    public static readonly ReaderLimits Limits = new() { FileBytes = 5_000_000, UnpackedBytes = 50_000_000, Rows = 20_000, Characters = 4_000_000 };

    /// <summary>Reads a workbook's first sheet.</summary>
    /// <param name="content">The file.</param>
    /// <param name="columns">The columns it must have, in any order; others may stand between.</param>
    public static ReadList Read(byte[] content, IReadOnlyList<string> columns) => Read(columns, () =>
    {
        SheetTables tables = SheetTables.Read(content, Limits);
        SheetTable table = tables.All[0];
        return (table, [.. tables.Errors.Where(error => error.Sheet == table.Name).Select(error => new ListFault(ListFaultKind.FormulaError, error.Cell, error.Error))]);
    });

    /// <summary>Reads a workbook's first sheet, or the table of a Word document.</summary>
    /// <param name="content">The file.</param>
    /// <param name="columns">The columns it must have, in any order; others may stand between.</param>
    public static ReadList ReadEither(byte[] content, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(content);

        return IsWord(content) ? Read(columns, () => (ListDocument.Read(content, "", Limits), [])) : Read(content, columns);
    }

    /// <summary>Reads a workbook's first sheet, or separated values.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name: .csv, .tsv and .txt hold separated values.</param>
    /// <param name="columns">The columns it must have, in any order; others may stand between.</param>
    public static ReadList ReadTable(byte[] content, string name, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(content);

        return Path.GetExtension(name).ToUpperInvariant() is ".CSV" or ".TSV" or ".TXT" ? Read(columns, () => (ListValues.Read(content, name, Limits), [])) : Read(content, columns);
    }

    static bool IsWord(byte[] content)
    {
        try
        {
            return EvidenceKind.Of(content, "")?.EndsWith("wordprocessingml.document", StringComparison.Ordinal) == true;
        }
        catch (UnreadableDocumentException)
        {
            return false;
        }
    }

    static ReadList Read(IReadOnlyList<string> columns, Func<(SheetTable Table, IReadOnlyList<ListFault> Errors)> read)
    {
        ArgumentNullException.ThrowIfNull(columns);

        try
        {
            (SheetTable table, IReadOnlyList<ListFault> errors) = read();
            List<ListFault> faults = [.. columns.Where(column => !table.Has(column)).Select(column => new ListFault(ListFaultKind.ColumnMissing, "1", column)), .. errors];
            ReadRow[] rows = [.. table.Rows.Select(row => new ReadRow(table, row)).Where(row => columns.Any(column => row.Text(column) is not null))];
            if (faults.Count == 0 && rows.Length == 0)
            {
                faults.Add(new ListFault(ListFaultKind.Empty));
            }

            return new ReadList(faults.Count == 0 ? rows : [], faults);
        }
        catch (UnreadableDocumentException unreadable)
        {
            return new ReadList([], [new ListFault(unreadable.Refusal is DocumentRefusal.TooLarge or DocumentRefusal.TooManyRows or DocumentRefusal.TooManyColumns or DocumentRefusal.TooMuchText ? ListFaultKind.TooLarge : ListFaultKind.NoWorkbook)]);
        }
        catch (SheetsRefusedException refused)
        {
            return new ReadList([], [new ListFault(refused.IsTooLarge ? ListFaultKind.TooLarge : ListFaultKind.NoWorkbook)]);
        }
    }
}
