using System.Text;
using Lantu.Data;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Data;

public sealed class ImportPlanTests
{
    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");

        ImportedPlan again = await host.ImportAsync("yunzhou-2024/plan.md");

        await using LantuDb db = host.Database.Open();
        Assert.Equal((1, true), (again.Number, again.WasKnown));
        Assert.Equal((1, 1), (await db.Plans.CountAsync(TestContext.Current.CancellationToken), await db.Audit.CountAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task What_is_stored_gives_the_same_contract_as_what_was_read()
    {
        await using LantuHost host = await LantuHost.StartAsync("beijing-2023/plan.md");
        string path = Path.Combine(AppContext.BaseDirectory, "samples", "beijing-2023", "plan.md");
        ReadPlan read = ReadPlan.From(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), path, null, null);

        await using LantuDb db = host.Database.Open();
        Plan stored = await db.Plans.Include(p => p.Source).Include(p => p.Programmes).Include(p => p.Tasks).Include(p => p.Findings)
            .Include(p => p.Measures).ThenInclude(m => m.Responsibilities).ThenInclude(r => r.Units).AsSplitQuery().SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Json(read.Draft), Json(StoredDraft.Of(stored)));
        Assert.Equal(read.File.Hash, stored.Source.Hash);
    }

    static string[] Json(PlanDraft draft)
    {
        using MemoryStream stream = new();
        PlanJson.Write(stream, draft);

        // The members of a group come back in the database's order.
        return [.. Encoding.UTF8.GetString(stream.ToArray()).Split('\n').Select(line => line.TrimEnd(',')).Order(StringComparer.Ordinal)];
    }
}
