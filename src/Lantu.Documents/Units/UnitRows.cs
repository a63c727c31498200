using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Documents.Readers.Excel;
using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>The rows of a workbook's units: a unit is the one of its number, whatever it is called now; a row without number is a new one.</summary>
sealed class UnitRows(SheetTable table, DirectoryState state, DirectoryWorkbookReader reader)
{
    readonly Dictionary<int, (SheetRow Row, string Name)> _rows = [];
    readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    readonly Dictionary<int, string> _before = state.Units.Units.ToDictionary(unit => unit.Number, unit => unit.Name);

    /// <summary>The units with their other names, by their numbers.</summary>
    public IReadOnlyList<Unit> Read(SheetTable names)
    {
        int next = state.NextUnit;
        foreach (SheetRow row in table.Rows)
        {
            Enter(row, ref next);
        }

        foreach (Unit gone in state.Units.Units.Where(unit => !_rows.ContainsKey(unit.Number)))
        {
            reader.Tell(new WorkbookFault(WorkbookFaultKind.RowGone, table.Name, "", $"{gone.Number.ToString(CultureInfo.InvariantCulture)} {gone.Name}"));
        }

        ILookup<int, UnitName> aliases = names.Rows.Select(row => (Unit: Find(names, row), Name: Name(names, row))).Where(pair => pair is { Unit: not null, Name: not null }).ToLookup(pair => pair.Unit!.Value, pair => pair.Name!);
        return [.. _rows.OrderBy(pair => pair.Key).Select(pair => Unit(pair.Key, pair.Value.Row, pair.Value.Name) with { Aliases = [.. aliases[pair.Key]] })];
    }

    /// <summary>The number of the unit that a row of another sheet is about: by the unit's number, or by its name where it has none yet.</summary>
    public int? Find(SheetTable other, SheetRow row)
    {
        if (other.Text(row, DirectorySheets.UnitNumber) is { } typed)
        {
            if (DirectoryWorkbookReader.Parse(typed) is { } number && _rows.ContainsKey(number))
            {
                return number;
            }

            reader.Tell(WorkbookFaultKind.NoSuchUnit, other, row, DirectorySheets.UnitNumber);
            return null;
        }

        if (other.Text(row, DirectorySheets.UnitName) is { } name && _byName.TryGetValue(name, out int found))
        {
            return found;
        }

        reader.Tell(WorkbookFaultKind.NoSuchUnit, other, row, DirectorySheets.UnitName);
        return null;
    }

    /// <summary>A name that points to a unit; where the unit was renamed in the workbook, the old name still does.</summary>
    public string NameNow(string name) =>
        _byName.ContainsKey(name) ? name : _before.Where(pair => pair.Value == name && _rows.ContainsKey(pair.Key)).Select(pair => _rows[pair.Key].Name).FirstOrDefault() ?? name;

    void Enter(SheetRow row, ref int next)
    {
        string? typed = table.Text(row, DirectorySheets.Number);
        int? number = typed is null ? next++ : DirectoryWorkbookReader.Parse(typed);
        string? name = table.Text(row, DirectorySheets.Name);
        if (number is null || (typed is not null && !_before.ContainsKey(number.Value)))
        {
            reader.Tell(WorkbookFaultKind.NoNumber, table, row, DirectorySheets.Number);
        }
        else if (!_rows.TryAdd(number.Value, (row, name ?? "")))
        {
            reader.Tell(WorkbookFaultKind.DoubledNumber, table, row, DirectorySheets.Number);
        }
        else if (name is null)
        {
            reader.Tell(WorkbookFaultKind.NameMissing, table, row, DirectorySheets.Name);
        }
        else if (!_byName.TryAdd(name, number.Value) && table.Text(row, DirectorySheets.To) is null)
        {
            // Of two units that bear a name one after the other, the one that still does is meant.
            _byName[name] = number.Value;
        }
    }

    Unit Unit(int number, SheetRow row, string name) => new()
    {
        Number = number,
        Name = name,
        FullName = table.Text(row, DirectorySheets.FullName),
        Kind = reader.Kind(table, row, DirectorySheets.Kind) ?? UnitKind.Other,
        Parent = table.Text(row, DirectorySheets.Parent) is { } parent ? NameNow(parent) : null,
        Tile = state.Units.Find(number)?.Tile,
        ValidFrom = reader.Day(table, row, DirectorySheets.From),
        ValidTo = reader.Day(table, row, DirectorySheets.To),
        SucceededBy = table.Text(row, DirectorySheets.Successor) is { } successor ? NameNow(successor) : null,
    };

    UnitName? Name(SheetTable names, SheetRow row)
    {
        string? own = names.Text(row, DirectorySheets.WasOwn);
        if (own is not (null or DirectorySheets.Yes or "否"))
        {
            reader.Tell(WorkbookFaultKind.NoAnswer, names, row, DirectorySheets.WasOwn);
        }

        if (names.Text(row, DirectorySheets.OtherName) is { } name)
        {
            return new UnitName(name, reader.Day(names, row, DirectorySheets.Until)) { WasOwn = own == DirectorySheets.Yes, FullName = names.Text(row, DirectorySheets.FullNameThen) };
        }

        reader.Tell(WorkbookFaultKind.NameMissing, names, row, DirectorySheets.OtherName);
        return null;
    }
}
