using System.CommandLine;
using Lantu.Data;
using Lantu.Jobs.Rounds;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>Computes what was sealed again and compares it; changes nothing.</summary>
static class VerifyRoundCommand
{
    public static Command Create()
    {
        (Option<int> plan, Option<string> month, Option<string> data) = (PlanNumber.Option(), RoundsCommand.MonthOption(), LantuCommand.DataOption());
        Command round = new("round", Say.Text("VerifyRound")) { plan, month, data };
        round.SetAction((parsed, cancellation) => RoundAsync(Paths.DataFolder(parsed.GetValue(data)), parsed.GetValue(plan), parsed.GetRequiredValue(month), cancellation));
        return round;
    }

    static Task<int> RoundAsync(string path, int plan, string month, CancellationToken cancellation) => RoundFolder.RunAsync(path, async folder =>
    {
        using Progress progress = new(Say.Text("VerifyRoundGoesOn", month));
        await using LantuDb db = folder.Data.Database.Open();
        IReadOnlyList<SealCheck> checks = await folder.Get<VerifyRound>().RunAsync(db, plan, month, cancellation);
        foreach (SealCheck check in checks)
        {
            string found = Words.Of(check.Words);
            await Console.Out.WriteLineAsync(string.Join('\t', Words.Of("SealRevision", check.Revision, check.Bytes), check.Hash, found));
        }

        return checks.All(check => check.IsGood) ? ExitCode.Done : ExitCode.Failed;
    }, cancellation);
}
