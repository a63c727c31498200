using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>The plan of <see cref="HandoverSite"/> on Friday 29 March 2024, with two people of the plan office. From 4 to 6 April nobody works; on Sunday the 7th they do.</summary>
static class AdHocSite
{
    public const string Page = "/plans/1/ad-hoc";
    public const string Own = "朝阳区政府";
    public const string Sister = "海淀区政府";

    /// <summary>The form as it is typed: two columns, opening on Monday 1 April and on the Monday after.</summary>
    public static IReadOnlyList<(string Name, string Value)> Typed { get; } =
    [
        ("title", "汛期隐患排查"), ("reason", "入汛在即"), ("basis", "市防指会议纪要"), ("ask", "Units"), ("named", $"{Own}、{Sister}"), ("opens", "2024-04-01"), ("days", "3"), ("weeks", "9"), ("until", "2024-04-10"),
        .. Column("排查点位", AdHocColumnKind.Number, "处"), .. Column("等级", AdHocColumnKind.Choice, options: "高、低"), .. Column("说明", AdHocColumnKind.Text), ("needed", "0"),
    ];

    public static Task<LantuHost> StartAsync() => HandoverSite.StartAsync("2024-03-29T01:00:00Z");

    /// <summary>Another person of the plan office.</summary>
    public static Task<Visitor> SecondAsync(this LantuHost host) => host.OfPlaceAsync(Role.Coordinator);

    public static (string Name, string Value)[] Column(string name, AdHocColumnKind kind, string unit = "", string options = "") => [("column", name), ("kind", $"{kind}"), ("unit", unit), ("options", options)];

    /// <summary>What a round of one column asks.</summary>
    public static AdHocContent Content(string units, DateOnly opens) => new()
    {
        Title = "专项",
        Reason = "需要",
        Basis = "会议",
        Ask = AdHocAsk.Units,
        Named = units,
        Columns = [new AdHocColumn { Name = "数", Kind = AdHocColumnKind.Number, Unit = "处" }],
        Opens = opens,
        DueDays = 3,
    };

    /// <summary>Drafts a round, with what is typed in the place of the usual.</summary>
    public static async Task DraftAsync(this Visitor office, params (string Name, string Value)[] typed)
    {
        await office.OpenAsync($"{Page}/new");
        await office.SendAsync(Page, [.. Typed.Where(field => !typed.Any(one => one.Name == field.Name)), .. typed]);
    }

    /// <summary>Sends one of the round's own forms as it stands on its page, with what is typed.</summary>
    public static async Task DecideAsync(this Visitor who, int round, string act, params (string Name, string Value)[] typed)
    {
        string url = $"{Page}/{round}";
        await who.OpenAsync(url);
        await who.SendAsync($"{url}/{act}", [.. who.FieldsOf($"form[action='{url}/{act}']").Where(field => !typed.Any(one => one.Name == field.Name)), .. typed]);
    }

    /// <summary>Fills in a unit's form, with what is typed over what stands there.</summary>
    public static async Task FillAsync(this Visitor who, string url, params (string Name, string Value)[] typed)
    {
        await who.OpenAsync(url);
        await who.SendAsync(url, [.. who.FieldsOf("#short-form").Where(field => !typed.Any(one => one.Name == field.Name)), .. typed]);
    }

    public static async Task<string> FormOfAsync(this LantuHost host, string unit, int round = 1, int turn = 1) => $"/plans/1/units/{await host.UnitAsync(unit)}/ad-hoc/{round}/{turn}";

    /// <summary>A round of the usual form that is out, and open since 1 April.</summary>
    public static async Task<(Visitor Office, Visitor Second)> OpenedAsync(this LantuHost host, params (string Name, string Value)[] typed)
    {
        (Visitor office, Visitor second) = (new Visitor(host), await host.SecondAsync());
        await office.DraftAsync(typed);
        await second.DecideAsync(1, "approve");
        Assert.Equal((200, "已批准；各单位在开放之日收到通知。"), (second.Status, second.Told));
        await host.DayAsync("2024-04-01T01:00:00Z");
        return (await AnewAsync(host, office, Seat.Coordinator), await AnewAsync(host, second, new Seat("p3coordinator", AccountKind.Business, Role.Coordinator, "北京市")));
    }

    /// <summary>Whoever is named signs in again on another day.</summary>
    public static async Task<Visitor> AnewAsync(this LantuHost host, Visitor who, Seat seat)
    {
        who.Take(await host.SignInAsync(seat));
        return who;
    }

    /// <summary>Every answer: time, row, revision, values, and whether it was late.</summary>
    public static async Task<IReadOnlyList<string>> AdHocAnswersAsync(this LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return [.. (await db.AdHocAnswers.OrderBy(a => a.TurnNumber).ThenBy(a => a.RowNumber).ThenBy(a => a.Revision).ToListAsync(TestContext.Current.CancellationToken)).Select(a => $"{a.TurnNumber} {a.RowNumber} {a.Revision} {string.Join('|', a.Values)}{(a.IsLate ? " late" : "")}")];
    }
}
