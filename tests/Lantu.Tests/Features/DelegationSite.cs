using System.Text;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Delegations;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>The plan of <see cref="NodePlanSite"/> with a reporting rule, in force in March 2024, and a district with two bureaus, one of which has a station of its own.</summary>
static class DelegationSite
{
    public const string District = "朝阳区政府";
    public const string Ecology = "朝阳区生态环境局";
    public const string Water = "朝阳区水务局";
    public const string Station = "朝阳区环境监测站";
    public const string SisterBureau = "海淀区水务局";

    /// <summary>Reports on the month before are due on the third working day.</summary>
    public static string Document { get; } = NodePlanSite.Document.Replace("现将计划印发给你们。", "现将计划印发给你们。各区、各部门每月第三个工作日前向市生态环境局报送上月工作进展情况。", StringComparison.Ordinal);

    public static async Task<LantuHost> StartAsync(string now = "2024-03-01T01:00:00Z")
    {
        LantuHost host = await LantuHost.StartAsync(new Clock(now));
        await host.App.Services.GetRequiredService<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        await new InstallDirectory(host.Writes, TimeProvider.System).RunAsync(UnitDirectories.Shipped().First(found => found.Directory.Root == "北京市").Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
        foreach ((string name, string parent) in ((string, string)[])[(Ecology, District), (Water, District), (Station, Ecology), (SisterBureau, "海淀区政府")])
        {
            await host.App.Services.GetRequiredService<ChangeDirectory>().RunAsync(1, DirectoryActKind.UnitAdded, new DirectorySeen(null, []), null, Actor.Local, state => UnitActs.Add(state, new Unit { Name = name, Parent = parent, Kind = UnitKind.Department }));
        }

        await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(Document), "清洁行动.md", null, null));
        await host.App.Services.GetRequiredService<PublishPlan>().RunAsync(1, 0, "甲");
        await host.App.Services.GetRequiredService<DailyJobs>().RunAsync(TestContext.Current.CancellationToken);
        return host;
    }

    /// <summary>Publishes a corrected issue.</summary>
    public static async Task CorrectAsync(this LantuHost host, Func<string, string> corrected, int ends = 0)
    {
        await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(corrected(Document)), "更正.md", null, null));
        await host.App.Services.GetRequiredService<PublishPlan>().RunAsync(2, ends, "甲");
    }

    /// <summary>Somebody of a unit of the directory at a browser.</summary>
    public static Task<Visitor> VisitAsync(this LantuHost host, string unit, Role role = Role.Preparer) => host.OfUnitAsync(unit, role);

    public static async Task<int> NumberAsync(this LantuHost host, string unit)
    {
        await using LantuDb db = host.Database.Open();
        return await db.DirectoryUnits.Where(u => u.DirectoryNumber == 1 && u.Name == unit).Select(u => u.Number).SingleAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Every version: measure, who to whom, number, state, shares.</summary>
    public static async Task<IReadOnlyList<string>> DelegationsAsync(this LantuHost host, int plan = 1)
    {
        await using LantuDb db = host.Database.Open();
        List<Delegation> all = await db.Delegations.Where(d => db.Plans.Any(p => p.Id == d.PlanId && p.Number == plan)).OrderBy(d => d.MeasureOrdinal).ThenBy(d => d.Parent).ThenBy(d => d.Child).ThenBy(d => d.Version).ToListAsync(TestContext.Current.CancellationToken);
        Dictionary<int, string> names = await db.DirectoryUnits.Where(u => u.DirectoryNumber == 1).ToDictionaryAsync(u => u.Number, u => u.Name, TestContext.Current.CancellationToken);
        return [.. all.Select(d => $"{d.MeasureOrdinal} {names[d.Parent]} {names[d.Child]} {d.Version} {d.State}{string.Concat(d.Content.Shares.Select(share => $" {share.Value:0.##}{share.Unit}"))}{(d.Content.CutOffDays is { } days ? $" T-{days}" : "")}")];
    }

    /// <summary>The form of one measure as it is sent: each unit below with its share, what is left out is not ticked.</summary>
    public static async Task DivideAsync(this LantuHost host, Visitor who, string address, int seen, string reason, bool confirms, params (string Unit, bool IsGiven, string? Share, string Days)[] lines)
    {
        List<(string, string)> fields = [("seen", $"{seen}"), ("reason", reason)];
        foreach ((string unit, bool isGiven, string? share, string days) in lines)
        {
            string number = $"{await host.NumberAsync(unit)}";
            fields.AddRange([("child", number), ("days", days), ("note", "")]);
            fields.AddRange(share is null ? [] : [("share", share)]);
            fields.AddRange(isGiven ? [("given", number)] : []);
        }

        await who.OpenAsync(address);
        if (who.Page.QuerySelector("input[name=__RequestVerificationToken]") is null)
        {
            // Whoever is shown no form sends one all the same, with a token that is good.
            await who.OpenAsync("/account");
        }

        await who.SendAsync(address, [.. fields, .. confirms ? [("confirm", "true")] : ((string, string)[])[]]);
    }
}
