using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Messages;
using Lantu.Domain.Reminders;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Frequencies;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Reminders;
using Lantu.Jobs.Reporting;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Reminders;

/// <summary>A plan in force of which two districts report every month, each with a liaison officer, with a mail server and robots to send by.</summary>
sealed class ReminderSite : IAsyncDisposable
{
    public static readonly Seat Qian = new("qian", AccountKind.Business, Role.Preparer, "北京市", "朝阳区政府");
    public static readonly Seat Wang = new("wang", AccountKind.Business, Role.Preparer, "北京市", "海淀区政府");
    public static readonly Seat Zhao = new("zhao", AccountKind.Business, Role.Approver, "北京市", "朝阳区政府");
    public static readonly Seat Elsewhere = new("sun", AccountKind.Business, Role.Preparer, "北京市", "市交通委");

    ReminderSite(RoundSite rounds, RealMailServer mail, RobotPlatforms robots) => (Rounds, Mail, Robots) = (rounds, mail, robots);

    public RoundSite Rounds { get; }

    public RealMailServer Mail { get; }

    public RobotPlatforms Robots { get; }

    public Visitor Office => Rounds.Office;

    public LantuHost Host => Rounds.Host;

    public static async Task<ReminderSite> StartAsync(string now, bool asksPassword = false, Func<MailServer, MailServer>? settings = null)
    {
        Clock clock = new(now);
        RealMailServer mail = new(asksPassword);
        RobotPlatforms robots = await RobotPlatforms.StartAsync(clock);
        Delivery delivery = new() { Site = new Uri("https://lantu.example.cn/"), Mail = settings is null ? mail.Settings() : settings(mail.Settings()), WeCom = robots.Address, DingTalk = robots.Address, Feishu = robots.Address };
        ReminderSite site = new(await RoundSite.StartAsync(clock, publishes: false, delivery), mail, robots);
        await new InstallDirectory(site.Host.Writes, clock).RunAsync(UnitDirectories.Shipped().First(found => found.Directory.Root == "北京市").Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
        await site.Rounds.PublishAsync(1);
        await site.Get<DecideOpenPoint>().DecideAsync(1, [1], "海淀区政府", "会议纪要", "甲");
        await site.Get<SetFrequencies>().RunAsync(1, [new FrequencyEntry(1, ReportingFrequency.Month), new FrequencyEntry(2, ReportingFrequency.Month)], 2, null, "甲");
        foreach (Seat seat in (Seat[])[Qian, Wang, Zhao, Elsewhere])
        {
            await site.Host.SignInAsync(seat);
        }

        await site.AddressAsync("qian", "qian@chaoyang.example.cn");
        await site.AddressAsync("wang", "wang@haidian.example.cn");
        await site.AddressAsync("zhao", "zhao@chaoyang.example.cn");
        return site;
    }

    public T Get<T>()
        where T : notnull => Rounds.Get<T>();

    /// <summary>Gives an account an e-mail address.</summary>
    public async Task AddressAsync(string login, string? address)
    {
        await using LantuDb db = Host.Database.OpenForWriting();
        (await db.Accounts.AsTracking().SingleAsync(a => a.Login == login, TestContext.Current.CancellationToken)).Email = address;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The clock goes to an instant, the daily jobs run, and what is due is sent.</summary>
    public async Task<int> ReachAsync(string now)
    {
        await Rounds.ReachAsync(now);
        return await SendAsync();
    }

    public Task<int> SendAsync() => Get<SendReminders>().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Switches a robot on, as its chat shows its address.</summary>
    public Task RobotAsync(ReminderChannel channel, string? secret = RobotPlatforms.Secret) => Get<SwitchChannel>().SetRobotAsync(1, channel, channel switch
    {
        ReminderChannel.WeCom => $"{Robots.Address}cgi-bin/webhook/send?key={RobotPlatforms.Key}",
        ReminderChannel.DingTalk => $"{Robots.Address}robot/send?access_token={RobotPlatforms.Key}",
        _ => $"{Robots.Address}open-apis/bot/v2/hook/{RobotPlatforms.Key}",
    }, secret, true, "甲");

    public Task SwitchAsync(ReminderChannel channel, bool isOn) => Get<SwitchChannel>().SwitchAsync(1, channel, isOn, "甲");

    /// <summary>The ledger, each line as day, way, receiver's name, step of the first report, outcome.</summary>
    public async Task<IReadOnlyList<string>> LedgerAsync() =>
        [.. (await RemindersAsync()).Select(reminder => $"{reminder.Slot} {reminder.Channel} {reminder.Name} {reminder.Items.Select(item => item.Step).FirstOrDefault()} {reminder.Outcome}")];

    public async Task<IReadOnlyList<Reminder>> RemindersAsync()
    {
        await using LantuDb db = Host.Database.Open();
        return await db.Reminders.Include(r => r.Months).Include(r => r.Parts).Include(r => r.AdHocs).OrderBy(r => r.Number).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>An ad-hoc round of both districts that opens on 4 May and is due on Tuesday the 9th, approved by another person.</summary>
    public async Task AdHocAsync()
    {
        await Get<DraftAdHocRounds>().RunAsync(1, AdHocSite.Content("朝阳区政府、海淀区政府", new DateOnly(2023, 5, 4)) with { DueDays = 4 }, Guid.CreateVersion7(), new Filer("甲", 1));
        await Get<DecideAdHocRounds>().ApproveAsync(1, 1, 1, Guid.CreateVersion7(), new Filer("乙", 2));
    }

    /// <summary>A district answers it.</summary>
    public async Task AnswerAsync(string unit)
    {
        await using LantuDb db = Host.Database.Open();
        var row = await db.AdHocRows.Join(db.Units.Where(u => u.Name == unit), r => new { r.PlanId, Ordinal = r.UnitOrdinal }, u => new { u.PlanId, u.Ordinal }, (r, u) => new { r.Number, u.Ordinal }).SingleAsync(TestContext.Current.CancellationToken);
        await Get<AnswerAdHocRounds>().RunAsync(1, row.Ordinal, 1, 1, 0, [new TypedRow(row.Number, ["3"], Repeats: false)], Guid.CreateVersion7(), new Filer("丙", 3));
    }

    /// <summary>What each message of a day says: receiver, rounds with their steps, and outcome; what was settled before it went out stands in brackets.</summary>
    public async Task<IReadOnlyList<string>> SaidAsync(string day, ReminderChannel channel) =>
        [.. (await RemindersAsync()).Where(reminder => reminder.Slot == day && reminder.Channel == channel).Select(reminder => $"{reminder.Name} {string.Join(", ", reminder.Items.Select(item => item.IsSettled ? $"({item.Round})" : $"{item.Round} {item.Step}"))} {reminder.Outcome}")];

    /// <summary>What people were told in the application, with who.</summary>
    public async Task<IReadOnlyList<Message>> ToldAsync() => [.. (await Rounds.MessagesAsync()).Where(message => message.Person is not null)];

    /// <summary>Everything that the database keeps in words of people and of the audit.</summary>
    public async Task<string> AuditedAsync()
    {
        await using LantuDb db = Host.Database.Open();
        return string.Join('\n', await db.Audit.OrderBy(e => e.Sequence).Select(e => e.Action + " " + e.Subject + " " + e.Detail).ToListAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        await Rounds.DisposeAsync();
        await Robots.DisposeAsync();
        await Mail.DisposeAsync();
    }
}
