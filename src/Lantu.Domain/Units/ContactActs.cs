namespace Lantu.Domain.Units;

/// <summary>What can be done to the contacts of a directory.</summary>
public static class ContactActs
{
    /// <summary>Enters a contact, or puts the one of that number right.</summary>
    public static DirectoryState Put(DirectoryState state, UnitContact contact)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(contact);

        _ = state.Unit(contact.Unit);
        if (contact.Number == 0)
        {
            return state with { Contacts = [.. state.Contacts, contact with { Number = state.Contacts.Select(other => other.Number).DefaultIfEmpty(0).Max() + 1 }] };
        }

        _ = Find(state, contact.Unit, contact.Number);
        return state with { Contacts = [.. state.Contacts.Select(other => other.Number == contact.Number ? contact : other)] };
    }

    /// <summary>A contact holds until a last day.</summary>
    public static DirectoryState End(DirectoryState state, int unit, int number, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(state);

        return Put(state, Find(state, unit, number) with { To = last });
    }

    static UnitContact Find(DirectoryState state, int unit, int number) =>
        state.Contacts.FirstOrDefault(contact => contact.Unit == unit && contact.Number == number) ?? throw new DirectoryRefusedException(DirectoryRefusal.NoSuchContact, number);
}
