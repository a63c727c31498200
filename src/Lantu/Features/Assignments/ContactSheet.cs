using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>Who stands for what as a workbook that leaves, is changed and comes back. Its columns are called the same in every language, so that it does.</summary>
static class ContactSheet
{
    const string Key = "编号";
    const string Unit = "单位";
    const string Role = "责任";
    const string Measure = "工作措施";
    const string From = "变更自";
    const string To = "变更至";
    const string Now = "现为";
    const string Edition = "版本";

    static readonly (ContactRole Role, string Column)[] Contacts = [(ContactRole.Leader, "分管领导"), (ContactRole.Head, "处室负责人"), (ContactRole.Liaison, "联络员")];

    static readonly (ResponsibilityRole Role, string Word)[] Roles = [(ResponsibilityRole.Lead, "牵头"), (ResponsibilityRole.Responsible, "主责"), (ResponsibilityRole.Supporting, "协办")];

    public static ListTable Of(ContactsView view) => new(
        "联系人",
        [
            new(Key, 6, IsCentred: true), new(Unit, 12), new(Role, 5, IsCentred: true), new(Measure, 40), .. Contacts.Select(contact => new ListColumn(contact.Column, 10)), new(From, 9, IsCentred: true), new(To, 9, IsCentred: true),
            new(Now, 24), new(Edition, 5, IsCentred: true),
        ],
        [.. view.Rows.Select(row => (IReadOnlyList<ListCell>)
        [
            ListCell.Of(row.Row.Key), ListCell.Of(row.Row.Assignment.Unit), ListCell.Of(WordOf(row.Row.Assignment.Role)), ListCell.Of(row.Row.Text),
            .. Contacts.Select(contact => ListCell.Of(row.ChosenOf(contact.Role) is { } chosen ? NameOf(chosen, row.People) : "")), ListCell.Of((DateOnly?)null), ListCell.Of((DateOnly?)null),
            ListCell.Of(string.Join('\n', Contacts.Where(contact => row.Of(contact.Role) is not null).Select(contact => $"{contact.Column} {row.Of(contact.Role)!.Name}"))), ListCell.Of(row.Choices.Count.ToString(CultureInfo.InvariantCulture)),
        ])]);

    /// <summary>Reads one that comes back; nothing of it counts while anything is not understood.</summary>
    public static (IReadOnlyList<ContactEntry> Entries, IReadOnlyList<(string Cell, string Sentence)> Faults) Read(byte[] content, ContactsView view)
    {
        ListReading reading = ListWorkbookReader.Read(content, [Key, Unit, Role, .. Contacts.Select(contact => contact.Column), From, To, Edition]);
        List<(string Cell, string Sentence)> faults = [.. reading.Faults.Select(fault => (fault.Cell, Words.Of($"workbook-{fault.Kind}", fault.Argument)))];
        Dictionary<(string, string, string), ContactRow> rows = view.Rows.ToDictionary(row => (row.Row.Key, row.Row.Assignment.Unit, WordOf(row.Row.Assignment.Role)));
        HashSet<(string, string, string)> seen = [];
        List<ContactEntry> entries = [];
        foreach (ListRow row in reading.Rows)
        {
            (string, string, string) key = (row.Text(Key) ?? "", row.Text(Unit) ?? "", row.Text(Role) ?? "");
            if (!rows.TryGetValue(key, out ContactRow? known))
            {
                faults.Add((row.Cell(Key), Words.Of("sheet-NoAssignment", key.Item1, key.Item2, key.Item3)));
            }
            else if (!seen.Add(key))
            {
                faults.Add((row.Cell(Key), Words.Of("sheet-Doubled", $"{key.Item1} {key.Item2} {key.Item3}")));
            }
            else
            {
                entries.AddRange(Entries(row, known, faults));
            }
        }

        return (faults.Count > 0 ? [] : entries, faults);
    }

    // A cell that says what stands says nothing, unless days are typed beside it: then it stands anew for those.
    static List<ContactEntry> Entries(ListRow row, ContactRow known, List<(string Cell, string Sentence)> faults)
    {
        ContactDays days = new(Day(row, From, faults), Day(row, To, faults));
        bool isDated = days != new ContactDays();
        List<(ContactRole Role, int? Contact)> changed = [];
        foreach ((ContactRole role, string column) in Contacts)
        {
            int? contact = null;
            if (row.Text(column) is { } name)
            {
                UnitContact[] meant = [.. known.People.Choosable.Where(person => person.Role == role && (person.Name == name || NumberedName(person) == name))];
                if (meant.Length != 1)
                {
                    faults.Add((row.Cell(column), meant.Length == 0 ? Words.Of("sheet-NoContact", known.Row.Assignment.Unit, column, name) : Words.Of("sheet-TwoContacts", name, string.Join('、', meant.Select(NumberedName)))));
                    continue;
                }

                contact = meant[0].Number;
            }

            if (contact != known.ChosenOf(role)?.Number || (isDated && contact is not null))
            {
                changed.Add((role, contact));
            }
        }

        if (changed.Count == 0)
        {
            return [];
        }

        if (!int.TryParse(row.Text(Edition), NumberStyles.None, CultureInfo.InvariantCulture, out int edition))
        {
            faults.Add((row.Cell(Edition), Words.Of("workbook-NoNumber", row.Text(Edition))));
        }

        return [.. changed.Select(one => new ContactEntry(known.Row.Assignment.MeasureOrdinal, known.Row.Assignment.Role, known.Row.Assignment.Unit, one.Role, one.Contact, days) { Seen = edition })];
    }

    static DateOnly? Day(ListRow row, string column, List<(string Cell, string Sentence)> faults)
    {
        if (row.Text(column) is not { } typed)
        {
            return null;
        }

        if (TypedDay.TryRead(typed, out DateOnly day))
        {
            return day;
        }

        faults.Add((row.Cell(column), Words.Of("workbook-NoDay", typed)));
        return null;
    }

    // Two of one name are told apart by their numbers in the directory.
    static string NameOf(UnitContact contact, UnitPeople people) => people.Choosable.Count(other => other.Role == contact.Role && other.Name == contact.Name) > 1 ? NumberedName(contact) : contact.Name;

    static string NumberedName(UnitContact contact) => string.Create(CultureInfo.InvariantCulture, $"{contact.Name}#{contact.Number}");

    static string WordOf(ResponsibilityRole role) => Array.Find(Roles, one => one.Role == role).Word;
}
