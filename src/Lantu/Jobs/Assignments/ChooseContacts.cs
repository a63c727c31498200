using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>Chooses which of a unit's contacts stands for its assignments: the unit for its own, the office for any, of which it tells the unit.</summary>
sealed class ChooseContacts(WriteQueue writes, BusinessClock clock)
{
    /// <summary>Chooses one for a unit's assignments in some tasks.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="ordinal">The unit's place in the plan.</param>
    /// <param name="tasks">Places of the tasks; all where there are none.</param>
    /// <param name="role">What the person is to be asked for.</param>
    /// <param name="contact">Number of the contact in the directory; the unit's usual one without.</param>
    /// <param name="days">From when until when.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="isOffice">Whether it is the plan office, not the unit.</param>
    /// <returns>For how many assignments.</returns>
    /// <exception cref="RefusedException">It is no contact of the unit in those days, or nothing changes.</exception>
    public Task<int> RunAsync(int number, int ordinal, IReadOnlyCollection<int> tasks, ContactRole role, int? contact, ContactDays days, string by, bool isOffice) => RunAsync(number, by, isOffice, async (db, plan) =>
    {
        string unit = await db.Units.Where(u => u.PlanId == plan.Id && u.Ordinal == ordinal).Select(u => u.Name).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);
        int[] measures = await db.Measures.Where(m => m.PlanId == plan.Id && (tasks.Count == 0 || tasks.Contains(m.TaskOrdinal))).Select(m => m.Ordinal).ToArrayAsync();
        List<Assignment> assignments = await db.Assignments.Where(a => a.PlanId == plan.Id && a.Unit == unit && a.EndedBy == null && measures.Contains(a.MeasureOrdinal)).OrderBy(a => a.MeasureOrdinal).ThenBy(a => a.Role).ToListAsync();
        return [.. assignments.Select(assignment => new ContactEntry(assignment.MeasureOrdinal, assignment.Role, unit, role, contact, days))];
    });

    /// <summary>Chooses them in one act, as a sheet has them.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="entries">Who is to stand for what; what is so already is left alone.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="isOffice">Whether it is the plan office, not the unit.</param>
    /// <returns>How many choices were made.</returns>
    /// <exception cref="RefusedException">One is no contact of the unit in those days, somebody chose in the meantime, or nothing changes.</exception>
    public Task<int> RunAsync(int number, IReadOnlyList<ContactEntry> entries, string by, bool isOffice) => RunAsync(number, by, isOffice, (_, _) => Task.FromResult(entries));

    Task<int> RunAsync(int number, string by, bool isOffice, Func<LantuDb, Plan, Task<IReadOnlyList<ContactEntry>>> choose) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        IReadOnlyList<ContactEntry> entries = await choose(db, plan);
        DateOnly today = clock.Today();
        string[] units = [.. entries.Select(entry => entry.Unit).Distinct(StringComparer.Ordinal)];
        IReadOnlyDictionary<string, UnitPeople> people = await UnitPeople.AllAsync(db, plan, today);
        HashSet<(int, ResponsibilityRole, string)> assigned = [.. (await db.Assignments.Where(a => a.PlanId == plan.Id && a.EndedBy == null && units.Contains(a.Unit)).Select(a => new { a.MeasureOrdinal, a.Role, a.Unit }).ToListAsync()).Select(a => (a.MeasureOrdinal, a.Role, a.Unit))];
        ILookup<(int, ResponsibilityRole, string), AssignmentContact> there = (await db.AssignmentContacts.Where(c => c.PlanId == plan.Id && units.Contains(c.Unit)).ToListAsync()).ToLookup(c => (c.MeasureOrdinal, c.Role, c.Unit));
        List<AssignmentContact> made = [];
        foreach (ContactEntry entry in entries)
        {
            (int, ResponsibilityRole, string) key = (entry.Measure, entry.Role, entry.Unit);
            if (!assigned.Contains(key))
            {
                throw new RefusedException(Refusal.NotThere);
            }

            if (entry.Seen is { } seen && seen != there[key].Count())
            {
                throw new RefusedException(Refusal.ContactsChanged, entry.Unit, await db.Measures.Where(m => m.PlanId == plan.Id && m.Ordinal == entry.Measure).Select(m => m.Key).SingleAsync());
            }

            DateOnly from = entry.Days.From ?? today;
            Check(entry, people[entry.Unit], from);
            AssignmentContact[] before = [.. there[key].Where(choice => choice.ContactRole == entry.For)];
            if (!StandsAlready(before, entry, from))
            {
                made.Add(new AssignmentContact
                {
                    PlanId = plan.Id,
                    MeasureOrdinal = entry.Measure,
                    Role = entry.Role,
                    Unit = entry.Unit,
                    ContactRole = entry.For,
                    Number = before.Select(choice => choice.Number).DefaultIfEmpty(0).Max() + 1,
                    DirectoryNumber = people[entry.Unit].Directory,
                    ContactNumber = entry.Contact,
                    From = from,
                    To = entry.Days.To,
                    At = clock.GetUtcNow(),
                    By = by,
                });
            }
        }

        if (made.Count == 0)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        db.AssignmentContacts.AddRange(made);
        if (isOffice)
        {
            await TellAsync(db, plan, made);
        }

        return new Written<int>(made.Count, "contacts.chosen", $"plan/{number}", Detail(made));
    });

    static void Check(ContactEntry entry, UnitPeople people, DateOnly from)
    {
        if (entry.Days.To < from)
        {
            throw new RefusedException(Refusal.ContactDays, from, entry.Days.To);
        }

        if (entry.Contact is { } chosen && !people.All.Any(person => person.Number == chosen && person.Role == entry.For && UnitPeople.HoldsOn(person, from)))
        {
            throw new RefusedException(Refusal.NoContact, entry.Unit);
        }
    }

    // What was chosen for later days only is still something that the new choice changes.
    static bool StandsAlready(AssignmentContact[] before, ContactEntry entry, DateOnly from)
    {
        AssignmentContact? last = before.Where(choice => choice.HoldsOn(from)).MaxBy(choice => choice.Number);
        return last?.ContactNumber == entry.Contact && (entry.Contact is null || last?.To == entry.Days.To) && !before.Any(choice => choice.Number > (last?.Number ?? 0) && choice.From > from);
    }

    async Task TellAsync(LantuDb db, Plan plan, List<AssignmentContact> made)
    {
        string[] units = [.. made.Select(choice => choice.Unit).Distinct(StringComparer.Ordinal)];
        foreach (var unit in await db.Units.Where(u => u.PlanId == plan.Id && units.Contains(u.Name)).OrderBy(u => u.Ordinal).Select(u => new { u.Ordinal, u.Name }).ToListAsync())
        {
            int assignments = made.Where(choice => choice.Unit == unit.Name).Select(choice => (choice.MeasureOrdinal, choice.Role)).Distinct().Count();
            await Tell.UnitAloneAsync(db, plan.Id, unit.Ordinal, clock.GetUtcNow(), "contacts.chosen", $"/units/{unit.Ordinal}/assignments", assignments.ToString(CultureInfo.InvariantCulture));
        }
    }

    // Contacts by their numbers: the audit holds no names of theirs.
    static string Detail(List<AssignmentContact> made) => string.Join("; ", made
        .GroupBy(choice => (choice.Unit, choice.ContactRole, choice.ContactNumber, choice.From, choice.To))
        .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key.Unit} {group.Key.ContactRole} {(group.Key.ContactNumber is { } contact ? $"contact {contact}" : "as usual")} from {group.Key.From:yyyy-MM-dd}{(group.Key.To is { } to ? $" to {to:yyyy-MM-dd}" : "")}: {string.Join(", ", group.Select(choice => $"{choice.MeasureOrdinal} {choice.Role}"))}")));
}
