using System.CommandLine;
using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Rounds;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Commands;

/// <summary>Lists a plan's rounds, opens a past one, seals one.</summary>
static class RoundsCommand
{
    public static Command Create() => new("rounds", Say.Text("Rounds")) { CreateList(), CreateOpen(), CreateSeal() };

    public static Option<string> MonthOption() => new("--month") { Description = Say.Text("OptionMonth"), HelpName = "2023-03", Required = true };

    static Command CreateList()
    {
        (Option<int> plan, Option<string> data) = (PlanNumber.Option(), LantuCommand.DataOption());
        Command list = new("list", Say.Text("RoundsList")) { plan, data };
        list.SetAction((parsed, cancellation) => RoundFolder.RunAsync(Paths.DataFolder(parsed.GetValue(data)), folder => ListAsync(folder, parsed.GetValue(plan), cancellation), cancellation));
        return list;
    }

    static Command CreateOpen()
    {
        (Option<int> plan, Option<string> month, Option<string> data) = (PlanNumber.Option(), MonthOption(), LantuCommand.DataOption());
        Option<string> reason = new("--reason") { Description = Say.Text("OptionReason"), HelpName = "TEXT" };
        Option<string> until = new("--until") { Description = Say.Text("OptionUntil"), HelpName = "2023-04-10" };
        Command open = new("open", Say.Text("RoundsOpen")) { plan, month, reason, until, data };
        open.SetAction((parsed, cancellation) => RoundFolder.RunAsync(Paths.DataFolder(parsed.GetValue(data)), async folder =>
        {
            ReportingRound round = await folder.Get<OpenRound>().RunAsync(parsed.GetValue(plan), parsed.GetRequiredValue(month), DemonstrationFolder.Day(parsed.GetValue(until)), parsed.GetValue(reason), Actor.Local);
            Say.Note("RoundOpened", RoundWords.Month(round.Month));
            return ExitCode.Done;
        }, cancellation));
        return open;
    }

    static Command CreateSeal()
    {
        (Option<int> plan, Option<string> month, Option<string> data) = (PlanNumber.Option(), MonthOption(), LantuCommand.DataOption());
        Option<string> reason = new("--reason") { Description = Say.Text("OptionReason"), HelpName = "TEXT" };
        Command seal = new("seal", Say.Text("RoundsSeal")) { plan, month, reason, data };
        seal.SetAction((parsed, cancellation) => RoundFolder.RunAsync(Paths.DataFolder(parsed.GetValue(data)), async folder =>
        {
            SealedRound made = await folder.Get<SealRound>().RunAsync(parsed.GetValue(plan), parsed.GetRequiredValue(month), parsed.GetValue(reason), Actor.Local);
            Say.Note("RoundSealed", RoundWords.Month(made.Month), made.Revision, made.Hash);
            return ExitCode.Done;
        }, cancellation));
        return seal;
    }

    static async Task<int> ListAsync(RoundFolder folder, int number, CancellationToken cancellation)
    {
        await using LantuDb db = folder.Data.Database.Open();
        Plan plan = await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) ?? throw new RoundRefusedException(RoundRefusal.NoPlan, number);
        List<RoundExtension> extensions = await db.RoundExtensions.Where(e => e.PlanId == plan.Id).ToListAsync(cancellation);
        List<ReportingRound> rounds = await db.Rounds.Where(r => r.PlanId == plan.Id).OrderBy(r => r.Month).ToListAsync(cancellation);
        foreach (ReportingRound round in rounds)
        {
            RoundStanding standing = RoundStanding.Of(round, [.. extensions.Where(e => e.Month == round.Month)], null, folder.Data.Clock.GetUtcNow());
            string[] marks = [standing.Due.IsProvisional ? Words.Of("Provisional") : "", standing.Extension is null ? "" : Words.Of("ExtendedMark")];
            await Console.Out.WriteLineAsync(string.Join('\t', round.Month, Words.Of($"round-{standing.State}"), Words.Of("DueOn", Words.Day(standing.Due.Day)), Words.Of("LocksOn", Words.Day(standing.Locks.Day)), string.Join(' ', marks.Where(mark => mark.Length > 0))).TrimEnd('\t'));
        }

        if (rounds.Count == 0)
        {
            Say.Note("NoRoundsOf", number);
        }

        return ExitCode.Done;
    }
}
