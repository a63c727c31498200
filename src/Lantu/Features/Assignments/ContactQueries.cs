using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Security;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Assignments;

/// <summary>What the page and the sheets of contacts read.</summary>
sealed class ContactQueries(LantuDb db, AssignmentBoard board, UnitsInReach reach, Visitor visitor, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="ordinal">Only of this unit.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<ContactsView?> FindAsync(int number, int? ordinal, CancellationToken cancellation)
    {
        if (await PlanHead.FindAsync(db, number, cancellation) is not { } head)
        {
            return null;
        }

        string? unit = null;
        if (ordinal is { } one && (unit = await db.Units.Where(u => u.PlanId == head.Id && u.Ordinal == one).Select(u => u.Name).SingleOrDefaultAsync(cancellation)) is null)
        {
            return null;
        }

        Plan plan = await db.Plans.SingleAsync(p => p.Id == head.Id, cancellation);
        Func<int, bool> isInReach = await reach.OfAsync(db, head.Id, head.Place, cancellation);
        IReadOnlyDictionary<string, UnitPeople> people = await UnitPeople.AllAsync(db, plan, clock.Today(), cancellation);
        ILookup<(int, ResponsibilityRole, string), AssignmentContact> chosen = (await db.AssignmentContacts.Where(c => c.PlanId == head.Id && (unit == null || c.Unit == unit)).OrderBy(c => c.Number).ToListAsync(cancellation))
            .ToLookup(c => (c.MeasureOrdinal, c.Role, c.Unit));
        return new ContactsView(
            head,
            [.. (await board.LoadAsync(db, head.Id, unit, cancellation: cancellation)).Where(row => row.State != AssignmentState.Ended && isInReach(row.Unit))
                .Select(row => new ContactRow(row, people.GetValueOrDefault(row.Assignment.Unit, new UnitPeople(0, [], clock.Today())), [.. chosen[(row.Assignment.MeasureOrdinal, row.Assignment.Role, row.Assignment.Unit)]]))],
            head.IsInForce && visitor.May(Power.PreparePlans, head.Place));
    }
}
