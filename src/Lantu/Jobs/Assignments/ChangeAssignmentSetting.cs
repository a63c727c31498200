using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>The office sets how long units have for their answer, and which units it can't order.</summary>
sealed class ChangeAssignmentSetting(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="days">How many working days.</param>
    /// <param name="notOrdered">The units it can't order, as typed.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">The number is none, or a unit is not known.</exception>
    public Task<AssignmentSetting> RunAsync(int number, int days, string notOrdered, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        if (days is < 1 or > AssignmentSetting.MostDays)
        {
            throw new RefusedException(Refusal.DaysUnfit, AssignmentSetting.MostDays);
        }

        List<string> units = TypedUnits.Read(await PlanDirectory.ReadAsync(db, plan.Id), notOrdered);
        AssignmentSetting? setting = await db.AssignmentSettings.AsTracking().SingleOrDefaultAsync(s => s.PlanId == plan.Id);
        string before = $"{setting?.AnswerDays ?? AssignmentSetting.UsualDays} days before";
        if (setting is null)
        {
            setting = new AssignmentSetting { PlanId = plan.Id };
            db.AssignmentSettings.Add(setting);
        }

        setting.Put(days, units, clock.GetUtcNow(), by);
        await DeriveDuties.RunAsync(db, number, clock.Today());
        return new Written<AssignmentSetting>(setting, "assignments.set", $"plan/{number}", $"{days} working days, {before}; not ordered: {string.Join('、', units)}");
    });
}
