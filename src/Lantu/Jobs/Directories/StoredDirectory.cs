using Lantu.Data;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Directories;

/// <summary>A directory as the database keeps it, with its rows and what they say together.</summary>
sealed record StoredDirectory(KeptDirectory Directory, IReadOnlyList<KeptUnit> Units, IReadOnlyList<KeptContact> Contacts, DirectoryState State)
{
    /// <summary>Loads a directory; nothing where there is none of that number.</summary>
    public static async Task<StoredDirectory?> FindAsync(LantuDb db, int number, CancellationToken cancellation = default)
    {
        if (await db.Directories.SingleOrDefaultAsync(d => d.Number == number, cancellation) is not { } directory)
        {
            return null;
        }

        List<KeptUnit> units = await db.DirectoryUnits.Where(u => u.DirectoryNumber == number).OrderBy(u => u.Number).ToListAsync(cancellation);
        List<KeptContact> contacts = await db.DirectoryContacts.Where(c => c.DirectoryNumber == number).OrderBy(c => c.Number).ToListAsync(cancellation);
        Dictionary<int, string> names = units.ToDictionary(unit => unit.Number, unit => unit.Name);
        UnitDirectory read = new(directory.Root, [.. units.Where(unit => !unit.IsTakenBack).Select(unit => unit.Unit(names))], directory.Groups, directory.Lookalikes);
        return new StoredDirectory(directory, units, contacts, new DirectoryState(read, [.. contacts.Select(contact => contact.Contact)]) { LastUnit = names.Keys.DefaultIfEmpty(0).Max() });
    }

    /// <summary>All directories that the database keeps, in their order.</summary>
    public static async Task<IReadOnlyList<FoundDirectory>> AllAsync(LantuDb db, CancellationToken cancellation = default)
    {
        List<FoundDirectory> all = [];
        foreach (int number in await db.Directories.OrderBy(d => d.Number).Select(d => d.Number).ToListAsync(cancellation))
        {
            all.Add(new FoundDirectory(DirectoryOrigin.Kept, "", (await FindAsync(db, number, cancellation))!.State.Units) { Number = number });
        }

        return all;
    }
}
