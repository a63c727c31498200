using System.Text;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Handovers;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>The plan of <see cref="DelegationSite"/> with two measures more that tell of three hand-overs, in force in March 2024. Reports on March are due on 3 April, before the holidays of 4 to 6 April; 7 April, a Sunday, is worked.</summary>
static class HandoverSite
{
    public const string Giver = "市住房城乡建设委";
    public const string Receiver = "市生态环境局";
    public const string Enforcers = "市城管执法局";
    public const string Page = "/plans/1/handovers";

    const string Measures = """
        | 4 | 扬尘检查 | 按照10%的比例对工地开展抽检，结果按季度与生态环境部门共享；查出的违法线索移交城管执法部门，处置结果5个工作日内反馈。 | 长期实施 | 市住房城乡建设委 | 市住房城乡建设委 | — |
        | 5 | 信息互通 | 建立信息共享机制，规范共享单车；每月向各区推送降尘监测结果。 | 长期实施 | 市生态环境局 | 市生态环境局 | — |
        """;

    public static string Document { get; } = $"{DelegationSite.Document.TrimEnd()}\n{Measures}\n";

    public static async Task<LantuHost> StartAsync(string now = "2024-03-01T01:00:00Z")
    {
        LantuHost host = await LantuHost.StartAsync(new Clock(now));
        await host.App.Services.GetRequiredService<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        await new InstallDirectory(host.Writes, TimeProvider.System).RunAsync(UnitDirectories.Shipped().First(found => found.Directory.Root == "北京市").Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
        await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(Document), "清洁行动.md", null, null));
        await host.App.Services.GetRequiredService<PublishPlan>().RunAsync(1, 0, "甲");
        await host.DayAsync(now);
        return host;
    }

    /// <summary>Goes to another time; what is done by itself each day is done, and whoever is named signs in again.</summary>
    public static async Task DayAsync(this LantuHost host, string now, params (Visitor Who, string Unit)[] present)
    {
        host.Clock().Set(now);
        await host.App.Services.GetRequiredService<DailyJobs>().RunAsync(TestContext.Current.CancellationToken);
        foreach ((Visitor who, string unit) in present)
        {
            who.Take(await host.SignInAsync(new Seat($"day{unit.GetHashCode(StringComparison.Ordinal):x}", AccountKind.Business, Role.Preparer, "北京市", unit)));
        }
    }

    public static Task<Visitor> OfAsync(this LantuHost host, string unit, Role role = Role.Preparer) => host.OfUnitAsync(unit, role);

    public static async Task<string> HandoversOfAsync(this LantuHost host, string unit) => $"/plans/1/units/{await host.UnitAsync(unit)}/handovers";

    /// <summary>Takes the n-th of the proposals that are open, with what is typed over its fields.</summary>
    public static async Task TakeAsync(this Visitor office, int proposal, params (string Name, string Value)[] typed)
    {
        await office.OpenAsync(Page);
        string card = office.Page.QuerySelectorAll("article[aria-labelledby^=p]")[proposal].GetAttribute("aria-labelledby")!;
        await office.SendAsync(Page, [.. office.FieldsOf($"article[aria-labelledby='{card}'] form[action='{Page}']").Where(field => !typed.Any(one => one.Name == field.Name)), .. typed.Where(one => one.Value.Length > 0)]);
    }

    /// <summary>Sends a form of the unit's page as it stands there, with what is typed.</summary>
    public static async Task PassAsync(this Visitor who, string url, string act, params (string Name, string Value)[] typed)
    {
        await who.OpenAsync(url);
        await who.SendAsync($"{url}/{act}", [.. who.FieldsOf($"form[action='{url}/{act}']").Where(field => !typed.Any(one => one.Name == field.Name)), .. typed]);
    }

    /// <summary>Every hand-over: number, measure, kind, who to whom, rhythm, answer.</summary>
    public static async Task<IReadOnlyList<string>> HandoversAsync(this LantuHost host, int plan = 1)
    {
        await using LantuDb db = host.Database.Open();
        List<Handover> all = await db.Handovers.Where(h => db.Plans.Any(p => p.Id == h.PlanId && p.Number == plan)).OrderBy(h => h.Number).ToListAsync(TestContext.Current.CancellationToken);
        Dictionary<int, string> names = await db.Units.Where(u => db.Plans.Any(p => p.Id == u.PlanId && p.Number == plan)).ToDictionaryAsync(u => u.Ordinal, u => u.Name, TestContext.Current.CancellationToken);
        return [.. all.Select(h => $"{h.Number} {h.MeasureOrdinal} {h.Kind} {names[h.GiverOrdinal]} {names[h.ReceiverOrdinal]} {h.Rhythm?.ToString() ?? "-"}{(h.AnswerDays is { } days ? $" {days}" : "")}{(h.IsInForce ? "" : " ended")}")];
    }

    /// <summary>What waits for somebody on the list of plans.</summary>
    public static async Task<string[]> WaitingAsync(this Visitor who)
    {
        await who.OpenAsync("/");
        return [.. who.Page.QuerySelectorAll(".waiting li").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Contains("移交", StringComparison.Ordinal))];
    }

    /// <summary>The steps of one delivery, or the periods of one hand-over, as they are said.</summary>
    public static string StepsOf(this Visitor who, string within) => string.Join(' ', string.Join(' ', who.Page.QuerySelectorAll($"{within} .step").Select(step => step.TextContent)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
