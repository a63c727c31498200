using System.Text.RegularExpressions;
using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Settlements;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

/// <summary>Many findings settled by one act: each measure's rows are then what a measure that says so has, and with the undoing what they were.</summary>
public sealed partial class BulkActTests
{
    const int Rows = 60;

    [Theory]
    [InlineData(FindingCodes.UnitCorrected)] // Another unit by the same name.
    [InlineData(FindingCodes.EarlierDecision)] // More names and fewer, a group that reaches somebody now: as no document proposes them.
    public async Task Every_row_is_what_the_measure_says(string code)
    {
        await using LantuHost host = await StartAsync();
        string before = await RowsAsync(host);
        IReadOnlyList<int> findings = code == FindingCodes.EarlierDecision ? await AskAsync(host) : await FindingsAsync(host, code);

        Settlement act = await new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(1, findings, null, "甲");

        Assert.Equal(Rows / 3, act.Measures.Count);
        await using (LantuDb db = host.Database.Open())
        {
            Dictionary<int, Measure> stored = await db.Measures.Whole().ToDictionaryAsync(m => m.Ordinal, TestContext.Current.CancellationToken);
            foreach (MeasureChange change in act.Measures)
            {
                Assert.Equal(Row(Responsibility.Of(stored[change.Measure].PlanId, change.Measure, change.After)), Row(stored[change.Measure].Responsibilities));
                Assert.Equal(1, stored[change.Measure].Revision);
            }

            Assert.All(stored.Values, measure => Assert.Equal(db.Findings.Count(f => f.MeasureOrdinal == measure.Ordinal && f.State == FindingState.Open), measure.FindingCount));
        }

        await new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(1, act.Number, "甲");
        Assert.Equal(before, await RowsAsync(host));
        Assert.Equal([FindingState.Open], (await StatesAsync(host, findings)).Distinct());
    }

    [Fact]
    public async Task A_finding_that_was_settled_meanwhile_refuses_the_whole()
    {
        await using LantuHost host = await StartAsync();
        IReadOnlyList<int> findings = await FindingsAsync(host, FindingCodes.UnitCorrected);
        await new SettleFindings(host.Writes, TimeProvider.System).KeepAsync(1, [findings[3]], "", "乙");
        string before = await RowsAsync(host);

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(1, findings, null, "甲"));

        Assert.Equal(Refusal.SettledAlready, refused.Reason);
        Assert.Equal(before, await RowsAsync(host));
        Assert.Single(await StatesAsync(host, findings), state => state == FindingState.Kept);
    }

    [Fact]
    public async Task The_statements_of_an_act_and_of_its_undoing_do_not_grow_with_its_findings()
    {
        Assert.Equal(await StatementsAsync(Rows / 2), await StatementsAsync(Rows * 3));
    }

    [Fact]
    public async Task The_statements_of_publishing_do_not_grow_with_what_is_assigned() => Assert.Equal(await PublishingAsync(Rows / 2), await PublishingAsync(Rows * 3));

    [Fact]
    public async Task What_an_act_left_as_it_was_is_stored_once()
    {
        await using LantuHost host = await StartAsync();
        Settlement act = await new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(1, await FindingsAsync(host, FindingCodes.UnitCorrected), null, "甲");

        await using LantuDb db = host.Database.Open();
        Settlement stored = await db.Settlements.SingleAsync(TestContext.Current.CancellationToken);
        string twice = "[" + string.Join(',', act.Measures.Select(change => $"{{\"Measure\":{change.Measure},\"Before\":{StoredJson.Write(change.Before)},\"After\":{StoredJson.Write(change.After)}}}")) + "]";
        Assert.Equal(act.Measures.Select(Said), stored.Measures.Select(Said));
        Assert.Equal(act.Measures.Select(Said), StoredJson.Read<IReadOnlyList<MeasureChange>>(twice).Select(Said));
        Assert.All(stored.Measures.Select(StoredJson.Write), json => Assert.Equal(["\"Lead\""], Parts().Matches(json[json.IndexOf("\"After\"", StringComparison.Ordinal)..]).Select(part => part.Value)));
    }

    [GeneratedRegex("\"(Paragraphs|Deadlines|Milestones|Duties|Targets|Lead|Responsible|Supporting)\"", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Parts();

    static (int, string, string) Said(MeasureChange change) => (change.Measure, StoredJson.Write(change.Before), StoredJson.Write(change.After));

    static async Task<(int Act, int Undoing)> StatementsAsync(int rows)
    {
        await using LantuHost host = await StartAsync(rows);
        IReadOnlyList<int> findings = await FindingsAsync(host, FindingCodes.UnitCorrected);
        Assert.Equal(rows / 3, findings.Count);
        int act = await host.QueriesAsync(() => new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(1, findings, null, "甲"));
        return (act, await host.QueriesAsync(() => new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(1, 1, "甲")));
    }

    static async Task<int> PublishingAsync(int rows)
    {
        await using LantuHost host = await StartAsync(rows, "各区政府");
        PublishedPlan? published = null;
        int statements = await host.QueriesAsync(async () => published = await new PublishPlan(host.Writes, TimeProvider.System).RunAsync(1, 0, "甲"));
        Assert.Equal((rows * 18, 0), (published!.Assignments, published.OpenPoints));
        await using LantuDb db = host.Database.Open();
        Assert.Equal(published.Assignments, await db.Assignments.CountAsync(a => a.AskedOn != null && (a.Through == "各区政府") == (a.Role == ResponsibilityRole.Lead), TestContext.Current.CancellationToken));
        return statements;
    }

    static Task<LantuHost> StartAsync(int rows = Rows) => StartAsync(rows, "市住房城乡建没委", "市某某联合办", "相关区政府");

    static async Task<LantuHost> StartAsync(int rows, params string[] leads)
    {
        LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(DraftSite.Of(rows, leads));
        return host;
    }

    // As a corrected import asks whether what was decided on the earlier one counts: one name more, one less.
    static async Task<IReadOnlyList<int>> AskAsync(LantuHost host)
    {
        IReadOnlyList<int> findings = await FindingsAsync(host, FindingCodes.GroupOpen);
        await host.Writes.RunAsync("甲", async db =>
        {
            foreach (PlanFinding finding in await db.Findings.Where(f => findings.Contains(f.Ordinal)).ToListAsync())
            {
                MeasureContent content = (await db.Measures.Whole().SingleAsync(m => m.Ordinal == finding.MeasureOrdinal)).Content();
                MeasureContent decided = finding.Ordinal % 3 == 0 ? content with { Lead = [content.Lead[0] with { IsOpen = false, Confidence = 0.5, Members = ["朝阳区政府", "海淀区政府"] }] }
                    : content with { Lead = [.. content.Responsible, .. content.Lead.Take(finding.Ordinal % 2)], Responsible = [.. content.Responsible.Reverse()], Supporting = content.Responsible };
                db.Findings.Remove(finding);
                db.Findings.Add(new PlanFinding
                {
                    PlanId = finding.PlanId,
                    Ordinal = finding.Ordinal,
                    Code = FindingCodes.EarlierDecision,
                    Severity = finding.Severity,
                    MeasureOrdinal = finding.MeasureOrdinal,
                    Finding = finding.Finding with { Code = FindingCodes.EarlierDecision, Earlier = new EarlierDecision { Plan = 1, Act = 1, Parts = [MeasurePart.Lead, MeasurePart.Responsible, MeasurePart.Supporting], Content = decided } },
                });
                await db.SaveChangesAsync();
            }

            return new Lantu.Data.Writing.Written<bool>(true, "test", "plan/1", "");
        });
        return findings;
    }

    static async Task<IReadOnlyList<int>> FindingsAsync(LantuHost host, string code)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Findings.Where(f => f.Code == code && f.State == FindingState.Open).OrderBy(f => f.Ordinal).Select(f => f.Ordinal).ToListAsync(TestContext.Current.CancellationToken);
    }

    static async Task<IReadOnlyList<FindingState>> StatesAsync(LantuHost host, IReadOnlyList<int> findings)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Findings.Where(f => findings.Contains(f.Ordinal)).Select(f => f.State).ToListAsync(TestContext.Current.CancellationToken);
    }

    static async Task<string> RowsAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return string.Join('\n', (await db.Measures.Whole().ToListAsync(TestContext.Current.CancellationToken)).OrderBy(m => m.Ordinal).Select(m => $"{m.Ordinal} {m.FindingCount} {m.Text} {StoredJson.Write(m.Deadlines)} {Row(m.Responsibilities)}"));
    }

    static string Row(IEnumerable<Responsibility> responsibilities) => StoredJson.Write(responsibilities.OrderBy(responsibility => responsibility.Ordinal).Select(responsibility => new
    {
        responsibility.Ordinal,
        responsibility.Role,
        responsibility.Text,
        responsibility.Unit,
        responsibility.Confidence,
        responsibility.IsGroup,
        responsibility.IsOpen,
        responsibility.Candidates,
        Units = responsibility.Units.OrderBy(unit => unit.Ordinal).Select(unit => new { unit.Ordinal, unit.Unit, unit.Role, unit.IsThroughGroup }),
    }));
}
