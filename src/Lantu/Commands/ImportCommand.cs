using System.CommandLine;
using System.Globalization;
using Lantu.Documents.Drafts;
using Lantu.Jobs;
using Lantu.Jobs.Amendments;

namespace Lantu.Commands;

/// <summary>Reads a document: prints what was understood as JSON, or saves it as a draft in the data folder.</summary>
static class ImportCommand
{
    // The People's Republic's plans, and no year that only a slip of the finger writes.
    const int FirstYear = 1949;
    const int LastYear = 2200;

    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = Say.Text("ImportFile") };
        Option<bool> json = new("--json") { Description = Say.Text("ImportJson") };
        Option<string> output = new("--out") { Description = Say.Text("ImportOut"), HelpName = "FILE" };
        Option<string> units = new("--units") { Description = Say.Text("ImportUnits"), HelpName = "FILE" };
        Option<int?> year = new("--year") { Description = Say.Text("ImportYear"), HelpName = "YEAR", CustomParser = ReadYear };
        Option<int?> corrects = new("--corrects") { Description = Say.Text("ImportCorrects"), HelpName = "PLAN", CustomParser = ReadNumber };
        Option<string> data = LantuCommand.DataOption();
        Command command = new("import", Say.Text("Import")) { file, json, output, units, year, corrects, data };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(json), parsed.GetValue(output), parsed.GetValue(units), parsed.GetValue(year), parsed.GetValue(corrects), Paths.DataFolder(parsed.GetValue(data)), cancellation));
        return command;
    }

    static int? ReadYear(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var text }] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        result.AddError(Say.Text("NoYear", result.Tokens.Count > 0 ? result.Tokens[0].Value : "", FirstYear, LastYear));
        return null;
    }

    static int? ReadNumber(System.CommandLine.Parsing.ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            return number;
        }

        result.AddError(Say.Text("NoPlanNumber", text));
        return null;
    }

    static async Task<int> RunAsync(string file, bool json, string? output, string? units, int? year, int? corrects, string data, CancellationToken cancellation)
    {
        string path = Files.Existing(file);
        using Progress progress = new(Say.Text("Reading", Path.GetFileName(path)));
        ReadPlan read = ReadPlan.From(await Files.ReadAsync(path, cancellation), path, units is null ? null : Files.Existing(units), year, units is null ? await DataFolder.DirectoriesAsync(data, cancellation) : []);
        if (json || output is not null)
        {
            await using Stream target = Files.Output(output);
            PlanJson.Write(target, read.Draft);
            return ExitCode.Done;
        }

        read.ToStore();
        await using DataFolder folder = await DataFolder.OpenAsync(data, cancellation);
        try
        {
            Summary.Write(read.Draft, await folder.Import.RunAsync(read, corrects, Importer.Local, cancellation), folder.Path);
        }
        catch (NoSuchPlanException missing)
        {
            throw new CommandException(Say.Text("NoPlan", missing.Number), ExitCode.Unreadable, missing);
        }

        return ExitCode.Done;
    }
}
