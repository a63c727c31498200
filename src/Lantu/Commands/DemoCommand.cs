using System.CommandLine;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;

namespace Lantu.Commands;

/// <summary>Imports the shipped samples into a data folder, once, and serves it to whoever sits at this machine as one of its people.</summary>
static class DemoCommand
{
    static string People => Path.Combine(AppContext.BaseDirectory, "samples", "people", "people.json");

    public static Command Create()
    {
        Option<string> data = LantuCommand.DataOption();
        Option<string> urls = LantuCommand.UrlsOption();
        Command command = new("demo", Say.Text("Demo")) { data, urls };
        command.SetAction((parsed, cancellation) => RunAsync(Paths.DataFolder(parsed.GetValue(data)), parsed.GetValue(urls) ?? "", cancellation));
        return command;
    }

    static async Task<int> RunAsync(string folder, string urls, CancellationToken cancellation)
    {
        Demonstration people = await Demonstration.ReadAsync(People, cancellation);
        return await ServeCommand.RunAsync(folder, urls, data => PrepareAsync(data, cancellation), people, cancellation);
    }

    static async Task PrepareAsync(DataFolder folder, CancellationToken cancellation)
    {
        foreach (Sample sample in Sample.All())
        {
            ReadPlan read = ReadPlan.From(await File.ReadAllBytesAsync(sample.Document, cancellation), sample.Document, sample.Units, null);
            Summary.Write(read.Draft, await folder.Import.RunAsync(read, cancellation), folder.Path);
        }

        await using FileStream people = File.OpenRead(People);
        await new PrepareDemonstration(folder.Database, folder.Writes, TimeProvider.System).RunAsync(people, cancellation);
    }
}
