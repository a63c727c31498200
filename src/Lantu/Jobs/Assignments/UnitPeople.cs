using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>The people to turn to at a unit of a plan today, as the place's directory has them.</summary>
/// <param name="Directory">Number of the directory; 0 where none is kept or it does not know the unit.</param>
/// <param name="Contacts">In the order in which they were entered.</param>
public sealed record UnitPeople(int Directory, IReadOnlyList<UnitContact> Contacts)
{
    /// <summary>Whom the unit usually has for something: the first of that sort.</summary>
    public UnitContact? Usual(ContactRole role) => Contacts.FirstOrDefault(contact => contact.Role == role);

    internal static async Task<UnitPeople> LoadAsync(LantuDb db, Plan plan, string unit, BusinessClock clock, CancellationToken cancellation = default)
    {
        if (await KeptUnits.FindAsync(db, plan.Id, KeptUnits.DayOf(plan.Header, plan.PlanYear), unit, cancellation) is not { } found)
        {
            return new UnitPeople(0, []);
        }

        DateOnly today = clock.Today();
        List<KeptContact> contacts = await db.DirectoryContacts.Where(c => c.DirectoryNumber == found.Directory && c.UnitNumber == found.Unit).OrderBy(c => c.Number).ToListAsync(cancellation);
        return new UnitPeople(found.Directory, [.. contacts.Where(contact => !(contact.ValidFrom > today) && !(contact.ValidTo < today)).Select(contact => contact.Contact)]);
    }
}
