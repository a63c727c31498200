using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>A directory as a workbook that people change and hand in again: what is unchanged reads as unchanged.</summary>
public static class DirectoryWorkbook
{
    /// <summary>Writes the workbook; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="state">The directory.</param>
    /// <param name="revision">Number of the last act on it: a workbook of an earlier edition is not taken.</param>
    public static void Write(Stream stream, DirectoryState state, int revision)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(state);

        ListWorkbook.Write(stream, [Units(state), Names(state), Groups(state), Contacts(state), Edition(state, revision)]);
    }

    static ListTable Units(DirectoryState state) => Table(
        DirectorySheets.Units,
        [(DirectorySheets.Number, 5), (DirectorySheets.Name, 18), (DirectorySheets.FullName, 26), (DirectorySheets.Kind, 10), (DirectorySheets.Parent, 16), (DirectorySheets.From, 10), (DirectorySheets.To, 10), (DirectorySheets.Successor, 16)],
        state.Units.Units.Select(unit => new[]
        {
            Cell(unit.Number), ListCell.Of(unit.Name), ListCell.Of(unit.FullName), ListCell.Of(DirectorySheets.Kinds.First(kind => kind.Kind == unit.Kind).Word), ListCell.Of(unit.Parent), ListCell.Of(unit.ValidFrom),
            ListCell.Of(unit.ValidTo), ListCell.Of(unit.SucceededBy),
        }));

    static ListTable Names(DirectoryState state) => Table(
        DirectorySheets.Names,
        [(DirectorySheets.UnitNumber, 7), (DirectorySheets.UnitName, 18), (DirectorySheets.OtherName, 22), (DirectorySheets.Until, 10), (DirectorySheets.WasOwn, 10), (DirectorySheets.FullNameThen, 24)],
        state.Units.Units.SelectMany(unit => unit.Aliases, (unit, alias) => new[]
        {
            Cell(unit.Number), ListCell.Of(unit.Name), ListCell.Of(alias.Name), ListCell.Of(alias.Until), ListCell.Of(alias.WasOwn ? DirectorySheets.Yes : ""), ListCell.Of(alias.FullName),
        }));

    static ListTable Groups(DirectoryState state) => Table(
        DirectorySheets.Groups,
        [(DirectorySheets.Name, 18), (DirectorySheets.GroupAliases, 18), (DirectorySheets.GroupKind, 10), (DirectorySheets.GroupMembers, 22), (DirectorySheets.GroupOnlyIfNamed, 22)],
        state.Units.Groups.Select(group => new[]
        {
            ListCell.Of(group.Name), Lines(group.Aliases), ListCell.Of(group.MembersOfKind is { } kind ? DirectorySheets.Kinds.First(one => one.Kind == kind).Word : ""), Lines(group.Members), Lines(group.OnlyIfNamed),
        }));

    static ListTable Contacts(DirectoryState state) => Table(
        DirectorySheets.Contacts,
        [
            (DirectorySheets.Number, 5), (DirectorySheets.UnitNumber, 7), (DirectorySheets.UnitName, 16), (DirectorySheets.Role, 9), (DirectorySheets.Person, 8), (DirectorySheets.Post, 14), (DirectorySheets.Telephone, 14),
            (DirectorySheets.Email, 18), (DirectorySheets.FirstDay, 10), (DirectorySheets.LastDay, 10),
        ],
        state.Contacts.OrderBy(contact => contact.Number).Select(contact => new[]
        {
            Cell(contact.Number), Cell(contact.Unit), ListCell.Of(state.Units.Find(contact.Unit)?.Name), ListCell.Of(DirectorySheets.Roles.First(role => role.Role == contact.Role).Word), ListCell.Of(contact.Name), ListCell.Of(contact.Post),
            ListCell.Of(contact.Telephone), ListCell.Of(contact.Email), ListCell.Of(contact.From), ListCell.Of(contact.To),
        }));

    static ListTable Edition(DirectoryState state, int revision) => Table(
        DirectorySheets.Edition,
        [(DirectorySheets.Item, 10), (DirectorySheets.Content, 30)],
        [[ListCell.Of(DirectorySheets.Place), ListCell.Of(state.Units.Root)], [ListCell.Of(DirectorySheets.Revision), Cell(revision)]]);

    static ListTable Table(string title, IReadOnlyList<(string Name, double Share)> columns, IEnumerable<ListCell[]> rows) =>
        new(title, [.. columns.Select(column => new ListColumn(column.Name, column.Share))], [.. rows]);

    // What has no number yet is new: its number is given when the workbook is applied.
    static ListCell Cell(int number) => ListCell.Of(number > 0 ? number.ToString(CultureInfo.InvariantCulture) : "");

    static ListCell Lines(IReadOnlyList<string> names) => ListCell.Of(string.Join('\n', names));
}
