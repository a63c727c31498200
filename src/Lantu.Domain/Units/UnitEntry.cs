namespace Lantu.Domain.Units;

/// <summary>A unit with its contacts, as a directory held it at some time.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Contacts">Its contacts.</param>
public sealed record UnitEntry(Unit Unit, IReadOnlyList<UnitContact> Contacts)
{
    /// <summary>A unit of a directory.</summary>
    public static UnitEntry Of(DirectoryState state, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(unit);

        return new UnitEntry(unit, state.ContactsOf(unit.Number));
    }

    /// <summary>Whether another says the same.</summary>
    public bool SaysSameAs(UnitEntry? other) => Unit.SaysSameAs(other?.Unit) && Contacts.SequenceEqual(other!.Contacts);
}
