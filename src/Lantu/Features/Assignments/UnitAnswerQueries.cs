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

/// <summary>What the page of a unit's assignments reads.</summary>
sealed class UnitAnswerQueries(LantuDb db, AssignmentBoard board, PlanUnitNumbers numbers, Visitor visitor, BusinessClock clock)
{
    public async Task<UnitAnswersView?> FindAsync(int number, int ordinal, (int Measure, ResponsibilityRole Role)? contesting, CancellationToken cancellation)
    {
        if (await PlanHead.FindAsync(db, number, cancellation) is not { } head || await db.Units.SingleOrDefaultAsync(u => u.PlanId == head.Id && u.Ordinal == ordinal, cancellation) is not { } unit)
        {
            return null;
        }

        Plan plan = await db.Plans.SingleAsync(p => p.Id == head.Id, cancellation);
        (int? directory, int? own) = await numbers.FindAsync(db, head.Id, ordinal, cancellation);
        IReadOnlyList<AssignmentRow> rows = await board.LoadAsync(db, head.Id, unit.Name, cancellation: cancellation);
        bool mayAnswer = head.IsInForce && visitor.Reach.May(Power.FileWork, head.Place, directory, own);
        return new UnitAnswersView(head, unit, rows, await UnitPeople.LoadAsync(db, plan, unit.Name, clock, cancellation), await db.AssignmentContacts.Where(c => c.PlanId == head.Id && c.Unit == unit.Name).ToListAsync(cancellation), mayAnswer)
        {
            MayDecide = head.IsInForce && visitor.May(Power.PreparePlans, head.Place),
            Contesting = contesting is { } one && mayAnswer
                ? rows.FirstOrDefault(row => row.Assignment.MeasureOrdinal == one.Measure && row.Assignment.Role == one.Role && row.State is not (AssignmentState.Ended or AssignmentState.Contested)) : null,
            UnitNames = contesting is null ? [] : await db.Units.Where(u => u.PlanId == head.Id).OrderBy(u => u.Ordinal).Select(u => u.Name).ToListAsync(cancellation),
        };
    }
}
