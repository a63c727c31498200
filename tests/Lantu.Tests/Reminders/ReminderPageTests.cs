using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Domain.Reminders;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Reminders;

/// <summary>The pages of reminders as the plan office, and others, use them.</summary>
public sealed class ReminderPageTests
{
    [Fact]
    public async Task The_office_chooses_the_rule_and_two_people_do_not_overwrite_one_another()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.Office.OpenAsync("/plans/1/rounds");
        Assert.NotNull(site.Office.Page.QuerySelector("a[href='/plans/1/reminders']"));
        await site.Office.OpenAsync("/plans/1/reminders");
        Assert.Contains("2023年5月6日（周六）", site.Office.Page.QuerySelector("[aria-labelledby=coming]")!.TextContent, StringComparison.Ordinal);

        await site.Office.SendAsync("/plans/1/reminders/rule", ("revision", "0"), ("steps", "DueDay"), ("steps", "Overdue"), ("quietBegin", "18"), ("quietEnd", "9"), ("approvers", "true"));

        Assert.Equal((200, "/plans/1/reminders"), (site.Office.Status, site.Office.Address));
        Assert.Equal(["DueDay", "Overdue"], site.Office.Page.QuerySelectorAll("input[name=steps][checked]").Select(box => box.GetAttribute("value")));
        await site.Office.SendAsync("/plans/1/reminders/rule", ("revision", "0"), ("quietBegin", "20"), ("quietEnd", "8"));
        Assert.Equal(409, site.Office.Status);
        Assert.Contains("已于2023年5月4日（周四） 09:00改过提醒规则", site.Office.Told, StringComparison.Ordinal);
        await site.Office.SendAsync("/plans/1/reminders/rule", ("revision", "1"), ("quietBegin", "8"), ("quietEnd", "20"));
        Assert.Equal(422, site.Office.Status);
        await site.ReachAsync("2023-05-05T02:00:00Z");
        Assert.Empty(await site.RemindersAsync());
        await site.ReachAsync("2023-05-06T00:59:59Z");
        Assert.All(await site.RemindersAsync(), reminder => Assert.Equal(ReminderOutcome.Planned, reminder.Outcome));
        await site.ReachAsync("2023-05-06T01:00:00Z");
        Assert.Equal(["qian", "wang", "zhao"], (await site.RemindersAsync()).Where(reminder => reminder.Outcome == ReminderOutcome.Sent).Select(reminder => reminder.Name).Order());
        Assert.Contains("reminders.rule plan/1 DueDay, Overdue; quiet 18:00 to 9:00; approvers too", await site.AuditedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_robot_is_set_tested_and_forgotten_and_its_address_is_never_shown()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-05T01:00:00Z");
        await site.Office.OpenAsync("/plans/1/reminders");
        foreach ((string address, int status) in new[] { ("https://evil.example.com/robot/send?access_token=0123456789abcdef", 422), ("x", 422), ("", 422), ($"{site.Robots.Address}robot/send?access_token={RobotPlatforms.Key}", 200) })
        {
            await site.Office.SendAsync("/plans/1/reminders/channels/DingTalk", ("act", "on"), ("address", address), ("secret", RobotPlatforms.Secret));
            Assert.Equal(status, site.Office.Status);
        }

        Assert.DoesNotContain(RobotPlatforms.Key, site.Office.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(RobotPlatforms.Secret, site.Office.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await site.Office.SendAsync("/plans/1/reminders/channels/DingTalk/test");
        Assert.Equal("/plans/1/reminders/ledger", site.Office.Address);
        Assert.Equal(1, await site.SendAsync());
        Assert.StartsWith("【测试】", Assert.Single(site.Robots.Taken).Text, StringComparison.Ordinal);
        await using (LantuDb db = site.Host.Database.Open())
        {
            ReminderRobot robot = await db.ReminderRobots.SingleAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(RobotPlatforms.Key, robot.ProtectedKey + robot.ProtectedSecret + robot.Fingerprint, StringComparison.Ordinal);
        }

        await site.Office.OpenAsync("/plans/1/reminders");
        await site.Office.SendAsync("/plans/1/reminders/channels/DingTalk", ("act", "forget"));
        await site.Office.SendAsync("/plans/1/reminders/channels/DingTalk/test");
        Assert.Equal((422, "还没有填写机器人的地址。"), (site.Office.Status, site.Office.Told));
        await site.Office.SendAsync("/plans/1/reminders/channels/3");
        Assert.Equal(404, site.Office.Status);
        Assert.Contains("DingTalk on, another address, another secret", await site.AuditedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_that_the_installation_has_not_can_not_be_switched_on()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-05-05T01:00:00Z");
        await site.Office.OpenAsync("/plans/1/reminders");
        Assert.Contains("LANTU_SMTP_HOST", site.Office.Page.Body!.TextContent, StringComparison.Ordinal);

        await site.Office.SendAsync("/plans/1/reminders/channels/Email", ("act", "on"));
        Assert.Equal((409, "本机还没有设置这种发送方式，请系统管理员按说明设置后再启用。"), (site.Office.Status, site.Office.Told));
        await site.Office.SendAsync("/plans/1/reminders/channels/WeCom", ("act", "on"), ("address", "0123456789abcdef"));
        Assert.Equal(409, site.Office.Status);
    }

    [Fact]
    public async Task A_call_shows_its_receivers_first_goes_once_and_reaches_the_persons_first_page()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.SwitchAsync(ReminderChannel.Email, true);
        await site.RobotAsync(ReminderChannel.WeCom);
        await site.Rounds.ReachAsync("2023-05-04T02:00:00Z");
        await site.Office.OpenAsync("/plans/1/rounds/2023-04");
        Assert.NotNull(site.Office.Page.QuerySelector("a[href='/plans/1/reminders/2023-04']"));
        await site.Office.OpenAsync("/plans/1/reminders/2023-04");
        string chaoyang = site.Office.Page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("朝阳区政府", StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;

        await site.Office.SendAsync("/plans/1/reminders/2023-04/review", ("text", "请尽快"));
        Assert.Equal(422, site.Office.Status);
        await site.Office.SendAsync("/plans/1/reminders/2023-04/review", ("units", chaoyang), ("text", new string('长', 201)));
        Assert.Equal((422, "附言不超过 200 个字。"), (site.Office.Status, site.Office.Told));
        await site.Office.SendAsync("/plans/1/reminders/2023-04/review", ("units", chaoyang), ("text", "请周五下班前签发<b>"));
        Assert.Equal(200, site.Office.Status);
        Assert.Equal(["qian", "qian", "企业微信群机器人"], site.Office.Page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Empty(await site.RemindersAsync());

        (string Name, string Value)[] held = Held(site.Office);
        await site.Office.SendAsync("/plans/1/reminders/2023-04/call", held);
        Assert.Equal((200, "/plans/1/reminders/ledger?round=2023-04"), (site.Office.Status, site.Office.Address));
        // Sent once more from another tab.
        await site.Office.OpenAsync("/plans/1/reminders");
        await site.Office.SendAsync("/plans/1/reminders/2023-04/call", held);
        Assert.Equal((200, "/plans/1/reminders/ledger?round=2023-04"), (site.Office.Status, site.Office.Address));

        Assert.Equal(3, (await site.RemindersAsync()).Count);
        Assert.Equal(3, await site.SendAsync());
        Assert.Contains("附言：请周五下班前签发<b>", Assert.Single(site.Mail.Taken).TextBody, StringComparison.Ordinal);
        Assert.Equal("【催办】有 1 个单位尚未报送，涉及 1 个报送期，最近截止：2023年5月6日（周六）。请登录查看：https://lantu.example.cn/plans/1/rounds/2023-04", Assert.Single(site.Robots.Taken).Text);
        Assert.Contains("3 messages to 2 receivers about units", await site.AuditedAsync(), StringComparison.Ordinal);

        await site.Host.SeatAsync(ReminderSite.Qian);
        Assert.Contains("催办：2023年4月报送期，朝阳区政府尚未报送，截止2023年5月6日（周六）24:00。请周五下班前签发<b>", (await site.Host.ReadAsync("/")).QuerySelector("[aria-labelledby=reminders]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("请周五下班前签发", (await site.Host.ReadAsync("/plans/1/rounds")).Body!.TextContent, StringComparison.Ordinal);
        await site.Host.SeatAsync(ReminderSite.Wang);
        Assert.Null((await site.Host.ReadAsync("/")).QuerySelector("[aria-labelledby=reminders]"));
    }

    [Fact]
    public async Task A_call_for_an_ad_hoc_round_shows_its_receivers_first_and_stands_in_the_ledger()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.AdHocAsync();
        await site.Office.OpenAsync("/plans/1/ad-hoc/1");
        Assert.NotNull(site.Office.Page.QuerySelector("a[href='/plans/1/reminders/ad-hoc-1-1']"));
        await site.Office.OpenAsync("/plans/1/reminders");
        Assert.Equal("专项调度“专项”第 1 期", site.Office.Page.QuerySelector("[aria-labelledby=coming] a[href='/plans/1/ad-hoc/1?turn=1']")!.TextContent);
        foreach (string none in (string[])["ad-hoc-1-2", "ad-hoc-2-1", "ad-hoc-1", "ad-hoc-0-1"])
        {
            await site.Office.OpenAsync($"/plans/1/reminders/{none}");
            Assert.Equal(404, site.Office.Status);
        }

        await site.AnswerAsync("海淀区政府");
        await site.Office.OpenAsync("/plans/1/reminders/ad-hoc-1-1");
        string unit = Assert.Single(site.Office.Page.QuerySelectorAll("tbody input")).GetAttribute("value")!;
        await site.Office.SendAsync("/plans/1/reminders/ad-hoc-1-1/review", ("units", unit), ("text", "请今天填完"));
        Assert.Equal(["qian"], site.Office.Page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        await site.Office.SendAsync("/plans/1/reminders/ad-hoc-1-1/call", Held(site.Office));

        Assert.Equal((200, "/plans/1/reminders/ledger?round=ad-hoc-1-1"), (site.Office.Status, site.Office.Address));
        Assert.Contains("专项调度“专项”第 1 期", Assert.Single(site.Office.Page.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await site.SendAsync());
        await site.Host.SeatAsync(ReminderSite.Qian);
        Assert.Contains("催办：专项调度“专项”第 1 期，朝阳区政府尚未填完，截止2023年5月9日（周二）24:00。请今天填完", (await site.Host.ReadAsync("/")).QuerySelector("[aria-labelledby=reminders]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.Office.OpenAsync("/plans/1/reminders/ledger?round=2023-04")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_call_to_others_than_were_shown_is_not_sent_and_one_at_night_waits()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T13:00:00Z");
        await site.Office.OpenAsync("/plans/1/reminders/2023-04");
        string[] units = [.. site.Office.Page.QuerySelectorAll("tbody input").Select(box => box.GetAttribute("value")!)];
        Assert.Equal(2, units.Length);
        await site.Office.SendAsync("/plans/1/reminders/2023-04/review", [.. units.Select(unit => ("units", unit))]);
        Assert.Contains("2023年5月5日（周五） 08:00发送", site.Office.Page.Body!.TextContent, StringComparison.Ordinal);
        (string Name, string Value)[] held = Held(site.Office);
        await site.SwitchAsync(ReminderChannel.Email, true);

        await site.Office.SendAsync("/plans/1/reminders/2023-04/call", held);
        Assert.Equal((409, "您核对以后收件人有了变化；请核对下面现在的名单，再发送。"), (site.Office.Status, site.Office.Told));
        Assert.Empty(await site.RemindersAsync());
        await site.Office.SendAsync("/plans/1/reminders/2023-04/call", Held(site.Office));
        Assert.Equal(200, site.Office.Status);

        Assert.Equal(0, await site.SendAsync());
        site.Rounds.Clock.Set("2023-05-05T00:00:00Z");
        Assert.Equal(4, await site.SendAsync());
        await site.Office.OpenAsync("/plans/1/reminders/2023-12");
        Assert.Equal(200, site.Office.Status);
        await site.Office.OpenAsync("/plans/1/reminders/2022-12");
        Assert.Equal(404, site.Office.Status);
    }

    [Fact]
    public async Task The_ledger_is_filtered_by_round_way_and_outcome_and_leaves_as_a_workbook()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.SwitchAsync(ReminderChannel.Email, true);
        site.Mail.Unknown = "wang@haidian.example.cn";
        await site.ReachAsync("2023-05-05T01:00:00Z");

        Assert.Equal(4, await RowsAsync(""));
        Assert.Equal(4, await RowsAsync("?round=2023-04"));
        Assert.Equal(0, await RowsAsync("?round=2023-03"));
        Assert.Equal(2, await RowsAsync("?channel=Email"));
        Assert.Equal(1, await RowsAsync("?outcome=Failed"));
        Assert.Equal(1, await RowsAsync("?outcome=Failed&channel=Email&round=2023-04"));
        Assert.Contains("smtp-550", site.Office.Page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, await RowsAsync("?outcome=9&channel=1&round=x"));

        await site.Host.SeatAsync(Seat.Coordinator);
        byte[] book = await site.Host.Browser.GetByteArrayAsync(new Uri("/plans/1/reminders/ledger.xlsx?outcome=Failed", UriKind.Relative), TestContext.Current.CancellationToken);
        ReadRow row = Assert.Single(ListReader.Read(book, ["收件人", "渠道", "单位", "结果", "说明"]).Rows);
        Assert.Equal(("wang", "电子邮件", "海淀区政府", "失败", "smtp-550"), (row.Text("收件人"), row.Text("渠道"), row.Text("单位"), row.Text("结果"), row.Text("说明")));

        async Task<int> RowsAsync(string query) => (await site.Office.OpenAsync("/plans/1/reminders/ledger" + query)).QuerySelectorAll("tbody tr").Length;
    }

    [Fact]
    public async Task Only_the_plan_office_gets_at_reminders()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        using Visitor liaison = new(site.Host, await site.Host.SignInAsync(ReminderSite.Qian));

        foreach (string page in (string[])["", "/ledger", "/ledger.xlsx", "/2023-04"])
        {
            await liaison.OpenAsync("/plans/1/reminders" + page);
            Assert.Equal(403, liaison.Status);
        }

        await liaison.OpenAsync("/account");
        foreach (string act in (string[])["/rule", "/channels/Email", "/channels/Email/test", "/2023-04/review", "/2023-04/call"])
        {
            await liaison.SendAsync("/plans/1/reminders" + act, ("act", "on"), ("units", "1"));
            Assert.Equal(403, liaison.Status);
        }

        await liaison.OpenAsync("/plans/1/rounds/2023-04");
        Assert.Null(liaison.Page.QuerySelector("a[href*=reminders]"));
        Assert.Empty(await site.RemindersAsync());
    }

    static (string Name, string Value)[] Held(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("main form input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? "")).Where(field => !field.Item1.StartsWith('_'))];
}
