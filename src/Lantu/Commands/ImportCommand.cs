using System.CommandLine;
using Lantu.Documents.Drafts;
using Lantu.Documents.Readers;
using Lantu.Jobs;

namespace Lantu.Commands;

/// <summary>Reads a document: prints what was understood as JSON, or saves it as a draft in the data folder.</summary>
static class ImportCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = Say.Text("ImportFile") };
        Option<bool> json = new("--json") { Description = Say.Text("ImportJson") };
        Option<string> output = new("--out") { Description = Say.Text("ImportOut") };
        Option<string> units = new("--units") { Description = Say.Text("ImportUnits") };
        Option<int?> year = new("--year") { Description = Say.Text("ImportYear") };
        Option<string> data = new("--data") { Description = Say.Text("OptionData") };
        Command command = new("import", Say.Text("Import")) { file, json, output, units, year, data };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(json), parsed.GetValue(output), parsed.GetValue(units), parsed.GetValue(year), parsed.GetValue(data), cancellation));
        return command;
    }

    static async Task<int> RunAsync(string file, bool json, string? output, string? units, int? year, string? data, CancellationToken cancellation)
    {
        string path = Paths.Resolve(file);
        if (!File.Exists(path))
        {
            Say.Note("FileMissing", path);
            return ExitCode.Unreadable;
        }

        try
        {
            using Progress progress = new(Say.Text("Reading", Path.GetFileName(path)));
            ReadPlan read = ReadPlan.From(await File.ReadAllBytesAsync(path, cancellation), path, units is null ? null : Paths.Resolve(units), year);
            if (json || output is not null)
            {
                await using Stream target = output is null ? Console.OpenStandardOutput() : File.Create(Paths.Resolve(output));
                PlanJson.Write(target, read.Draft);
                return ExitCode.Done;
            }

            await using DataFolder folder = await DataFolder.OpenAsync(Paths.DataFolder(data), cancellation);
            ImportedPlan imported = await folder.Import.RunAsync(read, cancellation);
            Summary.Write(read.Draft, imported, folder.Path);
            return ExitCode.Done;
        }
        catch (UnreadableDocumentException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCode.Unreadable;
        }
        catch (FolderInUseException busy)
        {
            await Console.Error.WriteLineAsync(busy.Message);
            return ExitCode.Failed;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or System.Text.Json.JsonException)
        {
            Say.Note("Broken", broken.Message);
            return ExitCode.Unreadable;
        }
    }
}
