using System.CommandLine;
using Lantu.Jobs.Accounts;

namespace Lantu.Commands;

/// <summary>Imports the shipped samples into a data folder, once, makes a synthetic year of them where the folder was empty, and serves it to whoever sits at this machine as one of its people.</summary>
static class DemoCommand
{
    public static Command Create()
    {
        Option<string> data = LantuCommand.DataOption();
        Option<string> urls = LantuCommand.UrlsOption();
        Option<string> today = DemonstrationFolder.TodayOption();
        Command command = new("demo", Say.Text("Demo")) { data, urls, today };
        command.SetAction((parsed, cancellation) => RunAsync(Paths.DataFolder(parsed.GetValue(data)), parsed.GetValue(urls) ?? "", DemonstrationFolder.Day(parsed.GetValue(today)), cancellation));
        return command;
    }

    static async Task<int> RunAsync(string folder, string urls, DateOnly? today, CancellationToken cancellation)
    {
        Demonstration people = await DemonstrationFolder.PeopleAsync(cancellation);
        return await ServeCommand.RunAsync(folder, urls, data => DemonstrationFolder.PrepareAsync(data, today, cancellation), people, cancellation);
    }
}
