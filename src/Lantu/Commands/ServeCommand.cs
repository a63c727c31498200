using System.CommandLine;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Keys;
using Lantu.Jobs.Reminders;
using Lantu.Security;
using Microsoft.AspNetCore.Connections;

namespace Lantu.Commands;

/// <summary>Serves the data folder's plans as a web site on this machine.</summary>
static class ServeCommand
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>How long the site has the machine for itself once it answers.</summary>
    static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    public static Command Create()
    {
        Option<string> data = LantuCommand.DataOption();
        Option<string> urls = LantuCommand.UrlsOption();
        Option<string> today = DemonstrationFolder.TodayOption();
        Command command = new("serve", Say.Text("Serve")) { data, urls, today };
        command.SetAction((parsed, cancellation) =>
        {
            DateOnly? day = DemonstrationFolder.Day(parsed.GetValue(today));
            return RunAsync(Paths.DataFolder(parsed.GetValue(data)), parsed.GetValue(urls) ?? "", folder => DemonstrationFolder.StandOnAsync(folder, day, cancellation), null, cancellation);
        });
        return command;
    }

    /// <summary>Opens the folder, prepares it, and serves it until the process is told to stop.</summary>
    public static async Task<int> RunAsync(string folder, string urls, Func<DataFolder, Task> prepare, Demonstration? demonstration, CancellationToken cancellation)
    {
        IReadOnlyList<ListenAddress> addresses = ListenAddress.Read(urls);
        Organisation? organisation = demonstration is null ? OrganisationSettings.Read() : null;
        Delivery delivery = DeliverySettings.Read();
        await using DataFolder data = DataFolder.Take(folder);
        if (demonstration is null && KeySecret.IsMissing(data.Database.Settings))
        {
            Say.Note("KeysOpen");
        }

        // The first queries of a process take as long as all the rest of its start: they are made while the site is built.
        Task prepared = Task.Run(() => PrepareAsync(data, prepare, cancellation), cancellation);
        Task read = ReadFirstAsync(data, prepared, cancellation);
        await using WebApplication app = LantuApp.Build(data.Database, data.Writes, demonstration, organisation, delivery, data.Clock, builder => builder.WebHost.ConfigureKestrel(kestrel =>
        {
            foreach (ListenAddress address in addresses)
            {
                address.Listen(kestrel);
            }
        }));
        await prepared;
        await StartAsync(app, urls, cancellation);
        await read;
        Say.Note("Serving", ListenAddress.ToOpen(app.Urls.First()), folder);
        if (demonstration is null && await SignInFirst.IsNewAsync(data.Database, cancellation))
        {
            Say.Note("SetupCode", $"{ListenAddress.ToOpen(app.Urls.First()).TrimEnd('/')}/start", app.Services.GetRequiredService<SetupCode>().Text);
        }

        Task daily = Task.Run(() => StartDailyAsync(app), CancellationToken.None);
        Task reminders = Task.Run(() => app.Services.GetRequiredService<ReminderLoop>().RunAsync(app.Lifetime.ApplicationStopping), CancellationToken.None);
        await app.WaitForShutdownAsync(cancellation);
        await reminders.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await daily.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Done;
    }

    // What runs beside the site must not slow its first page.
    static async Task StartDailyAsync(WebApplication app)
    {
        await Task.Delay(Quiet, app.Lifetime.ApplicationStopping);
        await app.Services.GetRequiredService<DailySchedule>().StartAsync(app.Lifetime.ApplicationStopping);
    }

    static async Task PrepareAsync(DataFolder data, Func<DataFolder, Task> prepare, CancellationToken cancellation)
    {
        await data.PrepareAsync(cancellation);
        await prepare(data);
    }

    static async Task ReadFirstAsync(DataFolder data, Task prepared, CancellationToken cancellation)
    {
        await prepared;
        await LantuApp.ReadFirstAsync(data.Database, cancellation);
    }

    // What was asked for is one thing; what the server did is asserted.
    static async Task StartAsync(WebApplication app, string urls, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new CommandException(Say.Text("AddressInUse", urls), ExitCode.Failed, taken);
        }

        if (app.Urls.FirstOrDefault(bound => !ListenAddress.IsLoopback(new Uri(bound).DnsSafeHost)) is { } open)
        {
            await app.StopAsync(CancellationToken.None);
            throw new CommandException(Say.Text("LoopbackOnly", open), ExitCode.Failed);
        }
    }
}
