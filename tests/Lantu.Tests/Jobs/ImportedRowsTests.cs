using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

/// <summary>An imported plan is written piece by piece: what is stored is what was read, and names cost no statement each.</summary>
public sealed class ImportedRowsTests
{
    [Fact]
    public async Task What_is_stored_is_what_was_read()
    {
        ReadPlan read = DraftSite.Of(700, "市住房城乡建没委", "相关区政府", "各区政府", "市某某联合办");
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(read);

        await using LantuDb db = host.Database.Open();
        List<Measure> stored = await db.Measures.Whole().OrderBy(measure => measure.Ordinal).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            read.Draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures).Select((measure, i) => StoredJson.Write(Responsibility.Of(stored[i].PlanId, i + 1, measure.Content()))),
            stored.Select(measure => StoredJson.Write(measure.Responsibilities.OrderBy(name => name.Ordinal))));
        Assert.Equal(read.Draft.Findings.Count, await db.Findings.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(700, await db.SourceRows.CountAsync(row => row.IsTableRow && row.Ordinal > 8, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Names_cost_no_statement_each()
    {
        // Both name the same units in all: one measure is everybody's, or all but one are.
        const int Rows = 60;
        Assert.Equal(await StatementsAsync(["各区政府", .. Enumerable.Repeat("市水务局", Rows - 1)]), await StatementsAsync(["市水务局", .. Enumerable.Repeat("各区政府", Rows - 1)]));

        static async Task<int> StatementsAsync(string[] leads)
        {
            await using LantuHost host = await LantuHost.StartAsync();
            ReadPlan read = DraftSite.Of(Rows, leads);
            return await host.QueriesAsync(() => host.StoreAsync(read));
        }
    }

    [Fact]
    public async Task Nothing_may_wait_to_be_saved_before_a_plan()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(DraftSite.Of(2, "市交通委"));

        await using LantuDb db = host.Database.Open();
        Plan plan = await db.Plans.AsTracking().SingleAsync(TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<InvalidOperationException>(() => ImportedPlanRows.AddAsync(db, plan));
    }
}
