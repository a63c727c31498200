using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>Chooses which of a unit's contacts stands for its assignments in some tasks.</summary>
sealed class ChooseContacts(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="ordinal">The unit's place in the plan.</param>
    /// <param name="tasks">Places of the tasks; all where there are none.</param>
    /// <param name="role">What the person is to be asked for.</param>
    /// <param name="contact">Number of the contact in the directory; the unit's usual one without.</param>
    /// <param name="by">Who does it.</param>
    /// <returns>For how many assignments.</returns>
    /// <exception cref="RefusedException">It is no contact of the unit, or nothing changes.</exception>
    public Task<int> RunAsync(int number, int ordinal, IReadOnlyCollection<int> tasks, ContactRole role, int? contact, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        string unit = await db.Units.Where(u => u.PlanId == plan.Id && u.Ordinal == ordinal).Select(u => u.Name).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);
        UnitPeople people = await UnitPeople.LoadAsync(db, plan, unit, clock);
        if (contact is { } chosen && !people.Contacts.Any(person => person.Number == chosen && person.Role == role))
        {
            throw new RefusedException(Refusal.NoContact, unit);
        }

        int[] measures = await db.Measures.Where(m => m.PlanId == plan.Id && (tasks.Count == 0 || tasks.Contains(m.TaskOrdinal))).Select(m => m.Ordinal).ToArrayAsync();
        List<Assignment> assignments = await db.Assignments.Where(a => a.PlanId == plan.Id && a.Unit == unit && a.EndedBy == null && measures.Contains(a.MeasureOrdinal)).ToListAsync();
        Dictionary<(int, ResponsibilityRole), AssignmentContact> there = await db.AssignmentContacts.AsTracking()
            .Where(c => c.PlanId == plan.Id && c.Unit == unit && c.ContactRole == role && measures.Contains(c.MeasureOrdinal)).ToDictionaryAsync(c => (c.MeasureOrdinal, c.Role));
        int changed = 0;
        foreach (Assignment assignment in assignments)
        {
            AssignmentContact? known = there.GetValueOrDefault((assignment.MeasureOrdinal, assignment.Role));
            if (known?.ContactNumber == contact)
            {
                continue;
            }

            changed++;
            if (contact is not { } person)
            {
                db.AssignmentContacts.Remove(known!);
            }
            else if (known is not null)
            {
                known.ContactNumber = person;
            }
            else
            {
                db.AssignmentContacts.Add(new AssignmentContact { PlanId = plan.Id, MeasureOrdinal = assignment.MeasureOrdinal, Role = assignment.Role, Unit = unit, ContactRole = role, DirectoryNumber = people.Directory, ContactNumber = person });
            }
        }

        return changed == 0 ? throw new RefusedException(Refusal.NothingChanged)
            : new Written<int>(changed, "contacts.chosen", $"plan/{number}/unit/{ordinal}", $"{role} {(contact is { } to ? $"contact {to}" : "as usual")} for {changed} assignments of {unit}, tasks {(tasks.Count == 0 ? "all" : string.Join(' ', tasks))}");
    });
}
