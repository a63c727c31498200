using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lantu.Data;
using Lantu.Documents.Drafts;
using Lantu.Jobs;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Commands;

/// <summary>Writes a stored plan: as it was issued, in Word or Excel; as the import contract's JSON; or the document it came from.</summary>
static class ExportCommand
{
    public static Command Create()
    {
        Argument<int> plan = new("PLAN") { Description = Say.Text("ExportPlan"), CustomParser = ReadNumber };
        Option<string> word = new("--docx") { Description = Say.Text("ExportWord"), HelpName = "FILE" };
        Option<string> excel = new("--xlsx") { Description = Say.Text("ExportExcel"), HelpName = "FILE" };
        Option<string> json = new("--json") { Description = Say.Text("ExportJson"), HelpName = "FILE" };
        Option<bool> source = new("--source") { Description = Say.Text("ExportSource") };
        Option<string> output = new("--out") { Description = Say.Text("ExportOut"), HelpName = "FILE" };
        Option<string> data = LantuCommand.DataOption();
        Command command = new("export", Say.Text("Export")) { plan, word, excel, json, source, output, data };
        command.Validators.Add(result =>
        {
            if (ValueOf(result, json) is not null && ValueOf(result, output) is not null && result.GetResult(source) is null)
            {
                result.AddError(Say.Text("ExportTwoJson"));
            }

            string[] files = [.. new[] { word, excel, json, output }.Select(option => ValueOf(result, option)).OfType<string>()];
            if (files.GroupBy(Paths.Resolve, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            {
                result.AddError(Say.Text("ExportTwice", twice.First()));
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            List<(ExportForm Form, string? File)> forms = [.. new[] { (ExportForm.Word, word), (ExportForm.Excel, excel), (ExportForm.Json, json) }
                .Where(form => parsed.GetValue(form.Item2) is not null).Select(form => (form.Item1, parsed.GetValue(form.Item2)))];
            bool wantsSource = parsed.GetValue(source);

            // Without any other wish the JSON goes to --out, or to standard output.
            if (!wantsSource && (forms.Count == 0 || parsed.GetValue(output) is not null))
            {
                forms.Add((ExportForm.Json, parsed.GetValue(output)));
            }

            return RunAsync(parsed.GetRequiredValue(plan), forms, wantsSource, parsed.GetValue(output), Paths.DataFolder(parsed.GetValue(data)), cancellation);
        });
        return command;
    }

    // The word as it stands: an option without its value, or named twice, is said elsewhere.
    static string? ValueOf(CommandResult result, Option<string> option) => result.GetResult(option)?.Tokens is [{ Value: var value }] ? value : null;

    static int ReadNumber(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        result.AddError(Say.Text("NoPlanNumber", result.Tokens[0].Value));
        return 0;
    }

    static async Task<int> RunAsync(int number, IReadOnlyList<(ExportForm Form, string? File)> forms, bool source, string? output, string folder, CancellationToken cancellation)
    {
        DatabaseSettings settings = DataFolder.Settings(folder);
        if (settings.IsSqlite && !File.Exists(settings.SqliteFile))
        {
            throw new CommandException(Say.Text("NoDatabase", folder), ExitCode.Unreadable);
        }

        using Progress progress = new(Say.Text("Writing", number));
        LantuDatabase database = new(settings);
        await using LantuDb db = database.Open();
        CommandException missing = new(Say.Text("NoPlan", number), ExitCode.Unreadable);
        if (source)
        {
            await WriteAsync(output, await db.Plans.Where(plan => plan.Number == number).Select(plan => plan.Source.Content).SingleOrDefaultAsync(cancellation) ?? throw missing, cancellation);
        }

        if (forms.Count > 0)
        {
            bool isDemonstration = await database.IsPreparedAsync(cancellation) && await db.DemonstrationMarks.AnyAsync(cancellation);
            PlanDraft draft = await StoredDraft.FindAsync(db, number, cancellation) ?? throw missing;
            foreach ((ExportForm form, string? file) in forms)
            {
                await WriteAsync(file, isDemonstration ? ExportForm.Headed(form.ContentType, form.Bytes(draft), Words.Of("DemonstrationData")) : form.Bytes(draft), cancellation);
            }
        }

        return ExitCode.Done;
    }

    static async Task WriteAsync(string? file, byte[] content, CancellationToken cancellation)
    {
        await using Stream target = Files.Output(file);
        await target.WriteAsync(content, cancellation);
    }
}
