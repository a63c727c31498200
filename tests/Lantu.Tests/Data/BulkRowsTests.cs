using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Jobs.Publication;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Data;

/// <summary>Rows that are written together are stored as the mapper stores them one by one: read again they are the same, and found by the same values.</summary>
public sealed class BulkRowsTests
{
    [Theory]
    [InlineData("2024-03-04T05:06:07Z")]
    [InlineData("2024-03-04T05:06:07.120005Z")]
    public async Task What_is_written_together_is_stored_as_one_by_one(string at)
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(DraftSite.Of(20, "各区政府", "市水务局"));
        await new PublishPlan(host.Writes, TimeProvider.System).RunAsync(1, 0, "甲");
        DateTimeOffset acknowledged = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        await using LantuDb db = host.Database.Open();
        List<Assignment> all = await db.Assignments.AsNoTracking().OrderBy(a => a.MeasureOrdinal).ThenBy(a => a.Role).ThenBy(a => a.Unit).ToListAsync(TestContext.Current.CancellationToken);
        foreach (Assignment assignment in all.Where((_, i) => i % 3 == 0))
        {
            assignment.Acknowledge(acknowledged, "乙\"\\'{0}");
        }

        await host.Writes.RunAsync("甲", async written =>
        {
            await written.Assignments.ExecuteDeleteAsync();
            await BulkRows.AddAsync(written, all.Where((_, i) => i % 2 == 0));
            written.Assignments.AddRange(all.Where((_, i) => i % 2 == 1));
            return new Written<int>(all.Count, "assignments.acknowledged", "plan/1", "");
        }, TestContext.Current.CancellationToken);

        Assert.Equal(all.Select(StoredJson.Write), (await db.Assignments.AsNoTracking().OrderBy(a => a.MeasureOrdinal).ThenBy(a => a.Role).ThenBy(a => a.Unit).ToListAsync(TestContext.Current.CancellationToken)).Select(StoredJson.Write));
        Assert.Equal(all.Count(a => a.AcknowledgedAt is not null), await db.Assignments.CountAsync(a => a.AcknowledgedAt == acknowledged, TestContext.Current.CancellationToken));
        Assert.Equal(all.Count, await db.Assignments.CountAsync(a => a.PlanId == all[0].PlanId && a.AskedOn == all[0].AskedOn, TestContext.Current.CancellationToken));
    }
}
