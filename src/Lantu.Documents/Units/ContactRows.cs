using Lantu.Documents.Lists;
using Lantu.Documents.Readers.Excel;
using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>The rows of a workbook's contacts. A contact whose row is gone is gone; who was a contact for a time has a last day instead.</summary>
sealed class ContactRows(SheetTable table, DirectoryState state, UnitRows units, DirectoryWorkbookReader reader)
{
    public IReadOnlyList<UnitContact> Read()
    {
        List<UnitContact> contacts = [];
        HashSet<int> numbers = [];
        int next = state.Contacts.Select(contact => contact.Number).DefaultIfEmpty(0).Max() + 1;
        foreach (SheetRow row in table.Rows)
        {
            string? typed = table.Text(row, DirectorySheets.Number);
            int? number = typed is null ? next++ : DirectoryWorkbookReader.Parse(typed);
            int? unit = units.Find(table, row);
            if (number is null || (typed is not null && !state.Contacts.Any(contact => contact.Number == number && contact.Unit == unit)))
            {
                reader.Tell(WorkbookFaultKind.NoNumber, table, row, DirectorySheets.Number);
            }
            else if (!numbers.Add(number.Value))
            {
                reader.Tell(WorkbookFaultKind.DoubledNumber, table, row, DirectorySheets.Number);
            }
            else if (table.Text(row, DirectorySheets.Person) is not { } name)
            {
                reader.Tell(WorkbookFaultKind.NameMissing, table, row, DirectorySheets.Person);
            }
            else
            {
                contacts.Add(new UnitContact
                {
                    Number = number.Value,
                    Unit = unit ?? 0,
                    Role = Role(row),
                    Name = name,
                    Post = table.Text(row, DirectorySheets.Post),
                    Telephone = table.Text(row, DirectorySheets.Telephone),
                    Email = table.Text(row, DirectorySheets.Email),
                    From = reader.Day(table, row, DirectorySheets.FirstDay),
                    To = reader.Day(table, row, DirectorySheets.LastDay),
                });
            }
        }

        return [.. contacts.OrderBy(contact => contact.Number)];
    }

    ContactRole Role(SheetRow row)
    {
        string text = DirectoryWorkbookReader.Fold(table.Text(row, DirectorySheets.Role) ?? "");
        foreach ((ContactRole role, string word) in DirectorySheets.Roles)
        {
            if (text == word || string.Equals(text, role.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return role;
            }
        }

        reader.Tell(WorkbookFaultKind.NoRole, table, row, DirectorySheets.Role);
        return ContactRole.Liaison;
    }
}
