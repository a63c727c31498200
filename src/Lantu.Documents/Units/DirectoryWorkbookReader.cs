using System.Globalization;
using System.Text;
using Lantu.Documents.Lists;
using Lantu.Documents.Readers;
using Lantu.Documents.Readers.Excel;
using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>Reads a workbook that was made of a directory and changed by people. All that is wrong is told, each with its cell.</summary>
public sealed class DirectoryWorkbookReader
{
    /// <summary>How much a workbook may hold; stated in docs/operations/limits.md.</summary>
    public static readonly ReaderLimits Limits = new() { FileBytes = 5_000_000, UnpackedBytes = 50_000_000, Rows = 20_000, Characters = 4_000_000 };

    static readonly (string Sheet, string[] Columns)[] Needed =
    [
        (DirectorySheets.Units, [DirectorySheets.Number, DirectorySheets.Name, DirectorySheets.FullName, DirectorySheets.Kind, DirectorySheets.Parent, DirectorySheets.From, DirectorySheets.To, DirectorySheets.Successor]),
        (DirectorySheets.Names, [DirectorySheets.UnitNumber, DirectorySheets.UnitName, DirectorySheets.OtherName, DirectorySheets.Until, DirectorySheets.WasOwn, DirectorySheets.FullNameThen]),
        (DirectorySheets.Groups, [DirectorySheets.Name, DirectorySheets.GroupAliases, DirectorySheets.GroupKind, DirectorySheets.GroupMembers, DirectorySheets.GroupOnlyIfNamed]),
        (DirectorySheets.Contacts, [DirectorySheets.Number, DirectorySheets.UnitNumber, DirectorySheets.UnitName, DirectorySheets.Role, DirectorySheets.Person, DirectorySheets.Post, DirectorySheets.Telephone, DirectorySheets.Email, DirectorySheets.FirstDay, DirectorySheets.LastDay]),
        (DirectorySheets.Edition, [DirectorySheets.Item, DirectorySheets.Content]),
    ];

    readonly List<WorkbookFault> _faults = [];
    readonly Dictionary<string, SheetTable> _tables = new(StringComparer.Ordinal);
    readonly DirectoryState _state;
    readonly int _revision;

    DirectoryWorkbookReader(DirectoryState state, int revision) => (_state, _revision) = (state, revision);

    /// <summary>Reads a workbook against the directory as it is.</summary>
    /// <param name="content">The file.</param>
    /// <param name="state">The directory as it is.</param>
    /// <param name="revision">Number of the last act on it.</param>
    public static DirectoryReading Read(byte[] content, DirectoryState state, int revision)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(state);

        DirectoryWorkbookReader reader = new(state, revision);
        DirectoryState? after = reader.TryOpen(content) ? reader.State() : null;
        if (after is not null && reader._faults.Count == 0)
        {
            reader._faults.AddRange(UnitDirectoryCheck.Find(after).Select(reader.Located));
        }

        return new DirectoryReading(reader._faults.Count == 0 ? after : null, reader._faults);
    }

    bool TryOpen(byte[] content)
    {
        try
        {
            SheetTables read = SheetTables.Read(content, Limits);
            foreach (SheetTable table in read.All)
            {
                _tables[table.Name] = table;
            }

            _faults.AddRange(read.Errors.Select(error => new WorkbookFault(WorkbookFaultKind.FormulaError, error.Sheet, error.Cell, error.Error)));
        }
        catch (SheetsRefusedException refused)
        {
            Tell(new WorkbookFault(refused.IsTooLarge ? WorkbookFaultKind.TooLarge : WorkbookFaultKind.NoWorkbook));
            return false;
        }

        int before = _faults.Count;
        foreach ((string sheet, string[] columns) in Needed)
        {
            if (!_tables.TryGetValue(sheet, out SheetTable? table))
            {
                Tell(new WorkbookFault(WorkbookFaultKind.SheetMissing, sheet, "", sheet));
                continue;
            }

            _faults.AddRange(columns.Where(column => !table.Has(column)).Select(column => new WorkbookFault(WorkbookFaultKind.ColumnMissing, sheet, "1", column)));
        }

        return _faults.Count == before;
    }

    DirectoryState? State()
    {
        CheckEdition();
        if (_faults.Count > 0)
        {
            return null;
        }

        UnitRows units = new(_tables[DirectorySheets.Units], _state, this);
        IReadOnlyList<Unit> read = units.Read(_tables[DirectorySheets.Names]);
        UnitGroup[] groups = [.. _tables[DirectorySheets.Groups].Rows.Select(row => Group(_tables[DirectorySheets.Groups], row, units)).OfType<UnitGroup>()];
        foreach (IGrouping<string, UnitGroup> doubled in groups.GroupBy(group => group.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            Tell(new WorkbookFault(WorkbookFaultKind.DoubledGroup, DirectorySheets.Groups, "", doubled.Key));
        }

        IReadOnlyList<UnitContact> contacts = new ContactRows(_tables[DirectorySheets.Contacts], _state, units, this).Read();
        return new DirectoryState(new UnitDirectory(_state.Units.Root, read, groups, _state.Units.LookalikePairs), contacts);
    }

    void CheckEdition()
    {
        SheetTable edition = _tables[DirectorySheets.Edition];
        string Content(string item) => edition.Rows.Where(row => edition.Text(row, DirectorySheets.Item) == item).Select(row => edition.Text(row, DirectorySheets.Content)).FirstOrDefault() ?? "";
        string place = Content(DirectorySheets.Place);
        if (place != _state.Units.Root)
        {
            Tell(new WorkbookFault(WorkbookFaultKind.OtherPlace, DirectorySheets.Edition, "", place));
        }
        else if (Parse(Content(DirectorySheets.Revision)) != _revision)
        {
            Tell(new WorkbookFault(WorkbookFaultKind.OtherEdition, DirectorySheets.Edition));
        }
    }

    UnitGroup? Group(SheetTable table, SheetRow row, UnitRows units)
    {
        if (table.Text(row, DirectorySheets.Name) is not { } name)
        {
            Tell(WorkbookFaultKind.NameMissing, table, row, DirectorySheets.Name);
            return null;
        }

        return new UnitGroup
        {
            Name = name,
            Aliases = Lines(table.Text(row, DirectorySheets.GroupAliases)),
            MembersOfKind = table.Text(row, DirectorySheets.GroupKind) is null ? null : Kind(table, row, DirectorySheets.GroupKind),
            Members = [.. Lines(table.Text(row, DirectorySheets.GroupMembers)).Select(units.NameNow)],
            OnlyIfNamed = [.. Lines(table.Text(row, DirectorySheets.GroupOnlyIfNamed)).Select(units.NameNow)],
        };
    }

    internal UnitKind? Kind(SheetTable table, SheetRow row, string column)
    {
        string? text = table.Text(row, column);
        foreach ((UnitKind kind, string word) in DirectorySheets.Kinds)
        {
            if (text is not null && (Fold(text) == Fold(word) || string.Equals(Fold(text), kind.ToString(), StringComparison.OrdinalIgnoreCase)))
            {
                return kind;
            }
        }

        Tell(WorkbookFaultKind.NoKind, table, row, column);
        return null;
    }

    internal DateOnly? Day(SheetTable table, SheetRow row, string column)
    {
        if (table.Text(row, column) is not { } text)
        {
            return null;
        }

        string[] forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];
        if (DateOnly.TryParseExact(string.Concat(Fold(text).Where(sign => !char.IsWhiteSpace(sign))), forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Tell(WorkbookFaultKind.NoDay, table, row, column);
        return null;
    }

    internal void Tell(WorkbookFaultKind kind, SheetTable table, SheetRow row, string column, string? argument = null) =>
        Tell(new WorkbookFault(kind, table.Name, table.Address(row, column), argument ?? table.Text(row, column) ?? ""));

    internal void Tell(WorkbookFault fault) => _faults.Add(fault);

    /// <summary>A whole number, in whatever width it is written; nothing where it is none.</summary>
    internal static int? Parse(string? text) => int.TryParse(Fold(text ?? "").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    internal static string Fold(string text) => text.Normalize(NormalizationForm.FormKC);

    static string[] Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // A fault of the directory is told at the row of what it is about.
    WorkbookFault Located(DirectoryFault fault)
    {
        (string Sheet, string Column)[] places = [(DirectorySheets.Units, DirectorySheets.Name), (DirectorySheets.Names, DirectorySheets.OtherName), (DirectorySheets.Units, DirectorySheets.FullName), (DirectorySheets.Groups, DirectorySheets.Name), (DirectorySheets.Contacts, DirectorySheets.Person)];
        foreach ((string sheet, string column) in places)
        {
            SheetTable table = _tables[sheet];
            if (table.Rows.LastOrDefault(row => table.Text(row, column) == fault.Name) is { } row)
            {
                return new WorkbookFault(WorkbookFaultKind.Faulty, sheet, table.Address(row, column)) { Directory = fault };
            }
        }

        return new WorkbookFault(WorkbookFaultKind.Faulty) { Directory = fault };
    }
}
