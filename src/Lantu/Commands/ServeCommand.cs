using System.CommandLine;

namespace Lantu.Commands;

/// <summary>Serves the data folder's plans as a web site on this machine.</summary>
static class ServeCommand
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    public static Command Create()
    {
        Option<string> data = new("--data") { Description = Say.Text("OptionData") };
        Option<string> urls = new("--urls") { Description = Say.Text("OptionUrls"), DefaultValueFactory = _ => DefaultUrl };
        Command command = new("serve", Say.Text("Serve")) { data, urls };
        command.SetAction((parsed, cancellation) => RunAsync(Paths.DataFolder(parsed.GetValue(data)), parsed.GetValue(urls)!, _ => Task.CompletedTask, cancellation));
        return command;
    }

    /// <summary>Opens the folder, prepares it, and serves it until the process is told to stop.</summary>
    public static async Task<int> RunAsync(string folder, string urls, Func<DataFolder, Task> prepare, CancellationToken cancellation)
    {
        if (!Loopback.IsOnly(urls))
        {
            Say.Note("LoopbackOnly", urls);
            return ExitCode.Usage;
        }

        try
        {
            await using DataFolder data = await DataFolder.OpenAsync(folder, cancellation);
            await prepare(data);
            await using WebApplication app = LantuApp.Build(data.Database, data.Writes, builder => builder.WebHost.UseUrls(urls));
            await app.StartAsync(cancellation);
            Say.Note("Serving", urls.Split(';')[0].Replace("127.0.0.1", "localhost", StringComparison.Ordinal), folder);
            await app.WaitForShutdownAsync(cancellation);
            return ExitCode.Done;
        }
        catch (FolderInUseException busy)
        {
            await Console.Error.WriteLineAsync(busy.Message);
            return ExitCode.Failed;
        }
        catch (IOException taken)
        {
            Say.Note("Broken", taken.Message);
            return ExitCode.Failed;
        }
    }
}
