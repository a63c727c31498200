using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Assignments;
using Lantu.Jobs.Assignments;
using Lantu.Security;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Assignments;

/// <summary>What the page of all assignments reads.</summary>
sealed class AnswerQueries(LantuDb db, AssignmentBoard board, UnitsInReach reach, Visitor visitor)
{
    public async Task<AnswersView?> FindAsync(int number, AnswerFilter filter, CancellationToken cancellation)
    {
        if (await PlanHead.FindAsync(db, number, cancellation) is not { } plan)
        {
            return null;
        }

        Func<int, bool> isInReach = await reach.OfAsync(db, plan.Id, plan.Place, cancellation);
        AssignmentSetting? setting = await db.AssignmentSettings.SingleOrDefaultAsync(s => s.PlanId == plan.Id, cancellation);
        var units = await db.Units.Where(u => u.PlanId == plan.Id).OrderBy(u => u.Ordinal).Select(u => new { u.Name, u.Kind }).ToListAsync(cancellation);
        return new AnswersView(plan, [.. (await board.LoadAsync(db, plan.Id, cancellation: cancellation)).Where(row => isInReach(row.Unit))], filter, plan.IsInForce && visitor.May(Power.PreparePlans, plan.Place))
        {
            Setting = setting,
            NotOrdered = setting?.NotOrdered ?? [.. units.Where(unit => !AssignmentSetting.Orders(null, unit.Name, unit.Kind)).Select(unit => unit.Name)],
            UnitNames = [.. units.Select(unit => unit.Name)],
        };
    }
}
