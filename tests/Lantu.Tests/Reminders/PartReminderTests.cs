using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Messages;
using Lantu.Domain.Reminders;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Delegations;
using Lantu.Jobs.Reminders;
using Lantu.Jobs.Rounds;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Reminders;

/// <summary>Who owes the unit above a part of its report is reminded of the internal cut-off as the unit itself is of its own day.</summary>
public sealed class PartReminderTests
{
    static readonly RoundMonth February = new(2024, 2);

    // The round of February opens on Friday 1 March and is due on Tuesday the 5th: the internal cut-offs are Monday the 4th and that Friday.
    [Fact]
    public async Task Those_who_owe_a_part_are_told_before_on_and_after_the_internal_cut_off()
    {
        await using LantuHost host = await StartAsync();

        foreach (string day in (string[])["02-27", "02-28", "02-29", "03-01", "03-04", "03-05", "03-06", "03-07", "03-08"])
        {
            await ReachAsync(host, $"2024-{day}T00:01:00Z");
        }

        Assert.Equal(["2024-02-28 ThreeDaysBefore", "2024-03-01 OneDayBefore", "2024-03-04 DueDay", "2024-03-05 Overdue", "2024-03-06 Overdue", "2024-03-07 Overdue"], await SaidAsync(host, DelegationSite.Ecology));
        Assert.Equal(["2024-02-27 ThreeDaysBefore", "2024-02-29 OneDayBefore", "2024-03-01 DueDay", "2024-03-04 Overdue", "2024-03-05 Overdue", "2024-03-06 Overdue", "2024-03-07 Overdue"], await SaidAsync(host, DelegationSite.Water));
        Assert.Empty(await SaidAsync(host, DelegationSite.Station));

        await using LantuDb db = host.Database.Open();
        int person = await PersonAsync(db, DelegationSite.Ecology);
        List<Message> told = await db.Messages.Where(message => message.Person == person).OrderBy(message => message.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["reminder.part-ahead", "reminder.part-due", "reminder.part-due", "reminder.part-overdue"], told.Select(message => message.Kind).Take(4));
        Assert.Equal(["2024-02", DelegationSite.Ecology, "2024-03-04", DelegationSite.District, "1"], told[0].Arguments);
        int number = await host.NumberAsync(DelegationSite.Ecology);
        Assert.Equal([$"/delegations/{number}", $"/delegations/{number}/reports/2024-02"], told.Take(2).Select(message => message.Path));

        using Visitor bureau = await host.VisitAsync(DelegationSite.Ecology);
        await bureau.OpenAsync("/");
        Assert.Contains("2024年2月分解填报：朝阳区生态环境局向朝阳区政府报送的 1 项尚未填报，内部截止2024年3月4日（周一）24:00。", bureau.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_filed_drops_out_and_nobody_is_asked_once_the_unit_above_has_signed()
    {
        await using LantuHost host = await StartAsync();
        await ReachAsync(host, "2024-02-29T00:01:00Z");
        await ReachAsync(host, "2024-02-29T16:00:00Z");
        await FileAsync(host, DelegationSite.Water);
        await ReachAsync(host, "2024-03-01T00:01:00Z");
        Assert.Equal(["2024-02-29 OneDayBefore", "2024-03-01 (settled)"], (await SaidAsync(host, DelegationSite.Water)).TakeLast(2));
        Assert.Equal("2024-03-01 OneDayBefore", (await SaidAsync(host, DelegationSite.Ecology))[^1]);

        await using (LantuDb db = host.Database.OpenForWriting())
        {
            int district = await host.UnitAsync(DelegationSite.District);
            ReportingRound round = await db.Rounds.SingleAsync(r => r.Month == February, TestContext.Current.CancellationToken);
            Submission submission = await db.Submissions.AsTracking().SingleAsync(s => s.Month == February && s.UnitOrdinal == district, TestContext.Current.CancellationToken);
            submission.Sign(host.Clock().Now, "甲", 1, SignOffRoute.OnScreen, null, RoundStanding.Of(round, [], DelegationSite.District, host.Clock().Now), isBackLate: false);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await ReachAsync(host, "2024-03-04T00:01:00Z");
        Assert.DoesNotContain(await SaidAsync(host, DelegationSite.Ecology), said => said.StartsWith("2024-03-04", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_time_for_the_unit_above_moves_the_cut_off_and_drops_what_was_planned_for_the_other_day()
    {
        await using LantuHost host = await StartAsync();
        await ReachAsync(host, "2024-03-03T16:00:00Z");
        await host.App.Services.GetRequiredService<ExtendRound>().RunAsync(1, "2024-02", ExtensionKind.Extension, DelegationSite.District, new DateOnly(2024, 3, 8), "系统迁移", "甲");

        // Four hours later it is due on Friday the 8th, and internally on the 7th and the 6th.
        foreach (string day in (string[])["04", "05", "06", "07"])
        {
            await ReachAsync(host, $"2024-03-{day}T00:01:00Z");
        }

        Assert.Equal(["2024-03-04 (settled)", "2024-03-06 OneDayBefore", "2024-03-07 DueDay"], await SaidAsync(host, DelegationSite.Ecology));
        Assert.Equal(["2024-03-04 (settled)", "2024-03-05 OneDayBefore", "2024-03-06 DueDay", "2024-03-07 Overdue"], await SaidAsync(host, DelegationSite.Water));
    }

    [Fact]
    public async Task A_person_of_both_units_has_one_digest_a_day_which_the_office_sees_and_groups_do_not()
    {
        await using LantuHost host = await StartAsync();
        await using (LantuDb db = host.Database.OpenForWriting())
        {
            db.Add(new Post { AccountNumber = await PersonAsync(db, DelegationSite.Water), Ordinal = 2, Role = Role.Preparer, Place = "北京市", DirectoryNumber = 1, UnitNumber = await host.NumberAsync(DelegationSite.District), From = new DateOnly(2024, 1, 1) });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await ReachAsync(host, "2024-03-05T00:01:00Z");
        Reminder digest = Assert.Single(await RemindersAsync(host), reminder => reminder.Slot == "2024-03-05" && reminder.Months.Count > 0 && reminder.Parts.Count > 0);
        Assert.Equal(["2024-02 DueDay", $"2024-02 to {await host.NumberAsync(DelegationSite.District)} by 2024-03-01 Overdue"], digest.Items.Select(item => $"{item.Round} {item.Step}"));

        // Planned and sent again it stays one.
        await ReachAsync(host, "2024-03-05T02:00:00Z");
        Assert.Equal(1, (await RemindersAsync(host)).Count(reminder => reminder.Slot == "2024-03-05" && reminder.Receiver == digest.Receiver));

        using Visitor office = await host.OfPlaceAsync(Role.Coordinator);
        await office.OpenAsync("/plans/1/reminders");
        string coming = office.Page.QuerySelector("main table")!.TextContent;
        Assert.Contains("2024年2月分解填报（报朝阳区政府）", coming, StringComparison.Ordinal);
        Assert.DoesNotContain(office.Page.QuerySelectorAll("main table a.btn"), link => link.GetAttribute("href")!.Contains(" to ", StringComparison.Ordinal));
        foreach (string address in (string[])["/plans/1/reminders/ledger", "/plans/1/reminders/ledger?round=2024-02"])
        {
            await office.OpenAsync(address);
            Assert.Contains("2024年2月分解填报（报朝阳区政府）", office.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(DelegationSite.Water, office.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await DelegationSite.StartAsync("2024-02-26T01:00:00Z");
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        await host.DivideAsync(district, $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations/1", 0, "", false, (DelegationSite.Ecology, true, "30", "1"), (DelegationSite.Water, true, "50", "2"));
        foreach (string unit in (string[])[DelegationSite.Ecology, DelegationSite.Water, DelegationSite.Station])
        {
            using Visitor person = await host.VisitAsync(unit);
        }

        return host;
    }

    static async Task ReachAsync(LantuHost host, string now)
    {
        host.Clock().Set(now);
        await host.App.Services.GetRequiredService<DailyJobs>().RunAsync(TestContext.Current.CancellationToken);
        await host.App.Services.GetRequiredService<SendReminders>().RunAsync(TestContext.Current.CancellationToken);
    }

    static async Task FileAsync(LantuHost host, string unit)
    {
        TypedReport typed = new() { Claim = ProgressClaim.OnSchedule, Text = "改造两条路。", Figures = [new TypedFigure(0, "12")] };
        Assert.Empty(await host.App.Services.GetRequiredService<FilePart>().RunAsync(1, await host.NumberAsync(unit), February, 1, await host.NumberAsync(DelegationSite.District), 0, typed, "甲"));
    }

    static async Task<IReadOnlyList<Reminder>> RemindersAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Reminders.Include(r => r.Months).Include(r => r.Parts).OrderBy(r => r.Number).ToListAsync(TestContext.Current.CancellationToken);
    }

    // Each day with its step, or that there was no need any more when it went out.
    static async Task<IReadOnlyList<string>> SaidAsync(LantuHost host, string unit)
    {
        await using LantuDb db = host.Database.Open();
        string receiver = ReminderBoard.Key(await PersonAsync(db, unit));
        return [.. (await RemindersAsync(host)).Where(reminder => reminder.Receiver == receiver).SelectMany(reminder => reminder.Parts.Select(item => $"{reminder.Slot} {(item.IsSettled ? "(settled)" : $"{item.Step}")}"))];
    }

    // Whoever was seated at it first.
    static Task<int> PersonAsync(LantuDb db, string unit) =>
        db.Set<Post>().Where(post => post.Ordinal == 1 && db.DirectoryUnits.Any(u => u.DirectoryNumber == post.DirectoryNumber && u.Number == post.UnitNumber && u.Name == unit)).Select(post => post.AccountNumber).SingleAsync(TestContext.Current.CancellationToken);
}
