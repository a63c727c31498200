using System.CommandLine;
using Lantu.Domain.Registers;
using Lantu.Jobs;
using Lantu.Jobs.Registers;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>Takes a register of a place from a file: what is wrong with its rows is told, and it is filed as a whole.</summary>
/// <param name="Sort">What the keys of its words begin with: Stations.</param>
/// <param name="Read">Reads the file.</param>
/// <param name="Understand">Understands its rows: what is wrong with which line, how many are understood, and what files them.</param>
sealed record RegisterIntake<TRow>(
    string Sort,
    Func<byte[], string, RegisterFile<TRow>> Read,
    Func<FigureFolder, RegisterFile<TRow>, (IReadOnlyList<(int Line, string Sentence)> Faults, int Clean, Func<Task<RegisterChange>> FileAsync)> Understand)
{
    public Command Create(string verb)
    {
        Argument<string> file = new("FILE") { Description = Say.Text($"Ingest{Sort}File") };
        (Option<int> plan, Option<string> data) = (PlanNumber.Option(), LantuCommand.DataOption());
        Option<bool> clean = new("--clean") { Description = Say.Text("OptionClean") };
        Command command = new(verb, Say.Text($"Ingest{Sort}")) { file, plan, clean, data };
        command.SetAction((parsed, cancellation) => RunAsync(Files.Existing(parsed.GetRequiredValue(file)), parsed.GetValue(plan), parsed.GetValue(clean), Paths.DataFolder(parsed.GetValue(data)), cancellation));
        return command;
    }

    async Task<int> RunAsync(string path, int plan, bool onlyClean, string data, CancellationToken cancellation)
    {
        RegisterFile<TRow> list = Read(await Files.ReadAsync(path, cancellation), Path.GetFileName(path));
        if (list.Faults.Count > 0)
        {
            throw new CommandException(string.Join('\n', list.Faults.Select(fault => $"{path}: {Words.Of($"list-{fault.Kind}", fault.Argument)}")), ExitCode.Unreadable);
        }

        await using FigureFolder folder = await FigureFolder.OpenAsync(data, plan, cancellation);
        (IReadOnlyList<(int Line, string Sentence)> faults, int understood, Func<Task<RegisterChange>> fileAsync) = Understand(folder, list);
        foreach ((int line, string sentence) in faults)
        {
            await Console.Error.WriteLineAsync($"{list.Name}:{line}: {sentence}");
        }

        if (understood == 0 || (faults.Count > 0 && !onlyClean))
        {
            throw new CommandException(faults.Count == 0 ? Words.Of($"{Sort}None") : Say.Text("RegisterRefused", faults.Count, understood), ExitCode.Failed);
        }

        try
        {
            RegisterChange change = await fileAsync();
            Say.Note($"{Sort}Filed", change.Added.Count, change.Changed.Count, change.Removed.Count);
        }
        catch (RefusedException refused) when (refused.Reason == Refusal.NothingChanged)
        {
            Say.Note("RegisterUnchanged");
        }

        return faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}
