using Lantu.Domain.Reminders;
using Lantu.Jobs.Reminders;
using MimeKit;

namespace Lantu.Tests.Reminders;

/// <summary>E-mail through a server that speaks SMTP.</summary>
public sealed class MailTests
{
    [Fact]
    public async Task A_digest_reaches_the_servers_mailbox_with_units_days_and_link()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z", asksPassword: true, server => server with { User = RealMailServer.User, Password = RealMailServer.Password });
        await site.SwitchAsync(ReminderChannel.Email, true);

        Assert.Equal(4, await site.ReachAsync("2023-05-05T01:00:00Z"));
        Assert.Equal(0, await site.SendAsync());

        Assert.Equal(2, site.Mail.Taken.Count);
        MimeMessage mail = site.Mail.Taken.Single(one => one.To.Mailboxes.Single().Address == "qian@chaoyang.example.cn");
        Assert.Equal(("报送提醒：1 项尚未报送", "lantu@office.example.cn"), (mail.Subject, mail.From.Mailboxes.Single().Address));
        Assert.Contains("《北京市清洁行动2023年计划》2023年4月报送期，朝阳区政府（1 项措施），2023年5月6日（周六）24:00截止，还有一个工作日", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("https://lantu.example.cn/plans/1/rounds/2023-04", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("海淀区", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(RealMailServer.Password, await site.AuditedAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("@", await site.AuditedAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(RealMailServer.Password, new MailServer("h", 25, MailTls.None, "a@b.cn") { Password = RealMailServer.Password }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_off_until_the_office_switches_it_on_and_nobody_without_an_address_gets_one()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.ReachAsync("2023-05-05T01:00:00Z");
        Assert.Empty(site.Mail.Taken);

        await site.SwitchAsync(ReminderChannel.Email, true);
        await site.AddressAsync("wang", null);
        await site.Rounds.ReachAsync("2023-05-05T16:00:00Z");
        await site.AddressAsync("qian", null);
        await site.ReachAsync("2023-05-06T01:00:00Z");

        Assert.Empty(site.Mail.Taken);
        Assert.Equal("no-address", Assert.Single(await site.RemindersAsync(), reminder => reminder.Channel == ReminderChannel.Email).Detail);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_an_unknown_mailbox_is_not()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.SwitchAsync(ReminderChannel.Email, true);
        site.Mail.Unknown = "wang@haidian.example.cn";
        site.Mail.IsBusy = true;
        await site.ReachAsync("2023-05-05T01:00:00Z");
        Assert.All(Mails(await site.RemindersAsync()), reminder => Assert.Equal((ReminderOutcome.Planned, "smtp-421", 1), (reminder.Outcome, reminder.Detail, reminder.Tries)));

        site.Mail.IsBusy = false;
        Assert.Equal(0, await site.SendAsync());
        site.Rounds.Clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await site.SendAsync());

        Assert.Equal(["Sent 2 ", "Failed 2 smtp-550"], Mails(await site.RemindersAsync()).Select(reminder => $"{reminder.Outcome} {reminder.Tries} {reminder.Detail}"));
        site.Rounds.Clock.Move(TimeSpan.FromHours(1));
        Assert.Equal(0, await site.SendAsync());
        Assert.Single(site.Mail.Taken);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_tried_four_times_and_then_said_to_have_failed()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z", settings: server => server with { Port = 1 });
        await site.SwitchAsync(ReminderChannel.Email, true);
        await site.ReachAsync("2023-05-05T01:00:00Z");
        // Who can't be reached for one is not asked for the other, and that is no try.
        Assert.Equal([1, 0], Mails(await site.RemindersAsync()).Select(reminder => reminder.Tries));

        for (int i = 0; i < 60; i++)
        {
            site.Rounds.Clock.Move(TimeSpan.FromMinutes(5));
            await site.SendAsync();
        }

        Assert.All(Mails(await site.RemindersAsync()), reminder => Assert.Equal((ReminderOutcome.Failed, "smtp-connect", RetryRule.MostTries), (reminder.Outcome, reminder.Detail, reminder.Tries)));
    }

    [Theory]
    [InlineData(nameof(MailTls.StartTls))]
    [InlineData(nameof(MailTls.Tls))]
    public async Task A_server_that_can_not_encrypt_is_given_neither_password_nor_message(string tls)
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z", settings: server => server with { Tls = Enum.Parse<MailTls>(tls), User = RealMailServer.User, Password = RealMailServer.Password });
        await site.SwitchAsync(ReminderChannel.Email, true);

        await site.ReachAsync("2023-05-05T01:00:00Z");

        Assert.Equal("smtp-connect", Mails(await site.RemindersAsync())[0].Detail);
        Assert.Equal(0, site.Mail.Asked);
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_it()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z", asksPassword: true, server => server with { User = RealMailServer.User, Password = "not the password" });
        await site.SwitchAsync(ReminderChannel.Email, true);

        await site.ReachAsync("2023-05-05T01:00:00Z");

        Assert.Equal("smtp-sign-in", Mails(await site.RemindersAsync())[0].Detail);
        Assert.DoesNotContain("not the password", await site.AuditedAsync(), StringComparison.Ordinal);
    }

    static IReadOnlyList<Reminder> Mails(IReadOnlyList<Reminder> ledger) => [.. ledger.Where(reminder => reminder.Channel == ReminderChannel.Email)];
}
