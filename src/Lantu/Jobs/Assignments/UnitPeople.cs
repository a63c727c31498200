using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>The people to turn to at a unit of a plan, as the place's directory has them.</summary>
/// <param name="Directory">Number of the directory; 0 where none is kept or it does not know the unit.</param>
/// <param name="All">In the order in which they were entered, those of other days too.</param>
/// <param name="Today">The business day.</param>
public sealed record UnitPeople(int Directory, IReadOnlyList<UnitContact> All, DateOnly Today)
{
    /// <summary>Those of today.</summary>
    public IReadOnlyList<UnitContact> Contacts { get; } = [.. All.Where(contact => HoldsOn(contact, Today))];

    /// <summary>Those of today and of later days: whoever can be chosen.</summary>
    public IEnumerable<UnitContact> Choosable => All.Where(contact => !(contact.To < Today));

    /// <summary>Whom the unit usually has for something today: the first of that sort.</summary>
    public UnitContact? Usual(ContactRole role) => Contacts.FirstOrDefault(contact => contact.Role == role);

    /// <summary>Who stands for an assignment on a day: who was chosen for it; otherwise whom the unit usually has.</summary>
    /// <param name="role">What for.</param>
    /// <param name="choices">All choices of the assignment.</param>
    /// <param name="day">The day.</param>
    public UnitContact? For(ContactRole role, IEnumerable<AssignmentContact> choices, DateOnly day) =>
        Chosen(role, choices, day) ?? All.FirstOrDefault(contact => contact.Role == role && HoldsOn(contact, day));

    /// <summary>Who was chosen for an assignment on a day; nobody where the choice has left the unit since.</summary>
    public UnitContact? Chosen(ContactRole role, IEnumerable<AssignmentContact> choices, DateOnly day) =>
        AssignmentContact.On(choices.Where(choice => choice.ContactRole == role && choice.DirectoryNumber == Directory), day) is { } chosen
            ? All.FirstOrDefault(contact => contact.Number == chosen.ContactNumber && HoldsOn(contact, day)) : null;

    /// <summary>Whether a contact is at the unit on a day.</summary>
    public static bool HoldsOn(UnitContact contact, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(contact);

        return !(contact.From > day) && !(contact.To < day);
    }

    internal static async Task<UnitPeople> LoadAsync(LantuDb db, Plan plan, string unit, BusinessClock clock, CancellationToken cancellation = default)
    {
        if (await KeptUnits.FindAsync(db, plan.Id, KeptUnits.DayOf(plan.Header, plan.PlanYear), unit, cancellation) is not { } found)
        {
            return new UnitPeople(0, [], clock.Today());
        }

        List<KeptContact> contacts = await db.DirectoryContacts.Where(c => c.DirectoryNumber == found.Directory && c.UnitNumber == found.Unit).OrderBy(c => c.Number).ToListAsync(cancellation);
        return new UnitPeople(found.Directory, [.. contacts.Select(contact => contact.Contact)], clock.Today());
    }

    /// <summary>Of all units of a plan at once, by their names.</summary>
    internal static async Task<IReadOnlyDictionary<string, UnitPeople>> AllAsync(LantuDb db, Plan plan, DateOnly today, CancellationToken cancellation = default)
    {
        var units = await db.Units.Where(u => u.PlanId == plan.Id).Select(u => new { u.Ordinal, u.Name }).ToListAsync(cancellation);
        int directory = await db.Directories.Where(d => d.Root == plan.Place).Select(d => d.Number).SingleOrDefaultAsync(cancellation);
        if (directory == 0 || await StoredDirectory.FindAsync(db, directory, cancellation) is not { } stored)
        {
            return units.ToDictionary(unit => unit.Name, _ => new UnitPeople(0, [], today), StringComparer.Ordinal);
        }

        Dictionary<int, int> numbers = await PlanUnitNumber.AllAsync(db, plan.Id, stored.State.Units, cancellation);
        ILookup<int, UnitContact> contacts = stored.State.Contacts.OrderBy(contact => contact.Number).ToLookup(contact => contact.Unit);
        return units.ToDictionary(unit => unit.Name, unit => numbers.TryGetValue(unit.Ordinal, out int number) ? new UnitPeople(directory, [.. contacts[number]], today) : new UnitPeople(0, [], today), StringComparer.Ordinal);
    }
}
