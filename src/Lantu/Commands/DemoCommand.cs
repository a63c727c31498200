using System.CommandLine;
using Lantu.Jobs;

namespace Lantu.Commands;

/// <summary>Imports the shipped samples into a data folder, once, and serves it.</summary>
static class DemoCommand
{
    public static Command Create()
    {
        Option<string> data = LantuCommand.DataOption();
        Option<string> urls = LantuCommand.UrlsOption();
        Command command = new("demo", Say.Text("Demo")) { data, urls };
        command.SetAction((parsed, cancellation) => ServeCommand.RunAsync(Paths.DataFolder(parsed.GetValue(data)), parsed.GetValue(urls) ?? "", folder => ImportSamplesAsync(folder, cancellation), cancellation));
        return command;
    }

    static async Task ImportSamplesAsync(DataFolder folder, CancellationToken cancellation)
    {
        foreach (Sample sample in Sample.All())
        {
            ReadPlan read = ReadPlan.From(await File.ReadAllBytesAsync(sample.Document, cancellation), sample.Document, sample.Units, null);
            Summary.Write(read.Draft, await folder.Import.RunAsync(read, cancellation), folder.Path);
        }
    }
}
