using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

public sealed class EnterUnitsTests
{
    [Fact]
    public async Task A_unit_that_two_measures_of_one_act_name_is_entered_once()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");
        int before = await CountAsync(host);

        await host.Writes.RunAsync("甲", async db =>
        {
            PlanId plan = (await db.Plans.SingleAsync(TestContext.Current.CancellationToken)).Id;
            await EnterUnits.RunAsync(db, plan, ["市新设局", "市水务局"]);
            await EnterUnits.RunAsync(db, plan, ["市新设局", "市另设局"]);
            return new Written<bool>(true, "test.changed", "plan/1", "");
        }, TestContext.Current.CancellationToken);

        Assert.Equal(before + 2, await CountAsync(host));
    }

    static async Task<int> CountAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        List<PlanUnit> units = await db.Units.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(units.Count, units.DistinctBy(unit => unit.Name).Count());
        return units.Count;
    }
}
