using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Domain.Delegations;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Delegations;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Frequencies;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Some units hand measures down to units below them, which report their parts by the internal cut-off, late or not at all.</summary>
sealed class YearParts : IYearPart
{
    const int HandedAfter = 6;

    // Before the units above begin their day: what they do keeps its moments.
    const int Begins = 8;
    const int Minutes = 30;

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        if (stage.Script.Below.Count == 0 || !stage.Days.IsWorkingDay(day))
        {
            return;
        }

        await using LantuDb db = stage.Database.Open();
        if (day == stage.Days.After(stage.Script.Published, HandedAfter).Date)
        {
            Plan plan = await db.Plans.SingleAsync(p => p.Id == stage.Plan, cancellation);
            for (int i = 0; i < stage.Script.Below.Count; i++)
            {
                stage.Time.Reach(day, new TimeSpan(Begins, i, 0));
                YearBelow below = stage.Script.Below[i];
                await stage.TryAsync(() => HandAsync(stage, db, plan, below, day, cancellation));
            }

            return;
        }

        foreach (ReportingRound round in await db.Rounds.Where(r => r.PlanId == stage.Plan && r.OpenedAt != null && r.SealedAt == null && r.ClosedAt == null).OrderBy(r => r.Month).ToListAsync(cancellation))
        {
            if (day >= round.Opens.Day && day <= round.Due.Day)
            {
                await FileAsync(stage, db, round, day, cancellation);
            }
        }
    }

    // Of the measures that the unit reports on those that are due most often, and among them those with quantities: they have something to divide.
    static async Task HandAsync(YearStage stage, LantuDb db, Plan plan, YearBelow below, DateOnly day, CancellationToken cancellation)
    {
        await EnterAsync(stage, db, plan, below, cancellation);
        if (await DelegationBoard.LoadAsync(db, plan, day, (all, _) => all, cancellation) is not { } board || board.Directory.Units.FirstOrDefault(unit => unit.Name == below.Unit) is not { } above)
        {
            return;
        }

        int[] children = [.. board.Children(above.Number).Where(child => below.Units.Contains(child.Name, StringComparer.Ordinal)).Select(child => child.Number).Order()];
        PlanReporting reporting = (await PlanReporting.LoadAsync(db, stage.Number, day, cancellation))!;
        HeldMeasure[] held = [.. (await board.HeldAsync(above.Number, cancellation)).Where(one => one.Current.Count == 0 && one.Roles.Contains(ResponsibilityRole.Responsible))
            .OrderByDescending(one => reporting.DueOf(one.Measure.Ordinal).Count).ThenBy(one => one.Quantities.Count > 0 ? 0 : 1).ThenBy(one => one.Measure.Ordinal).Take(below.Measures)];
        DelegationOrder[] orders = [.. held.Select(one => new DelegationOrder(one.Measure.Ordinal, one.Edition, [.. children.Select((child, i) => new ChildOrder(child, ContentOf(one, i, children.Length, below.CutOffDays)))], Confirms: false, null))];
        if (orders.Length > 0 && children.Length > 0)
        {
            await stage.HandDown.RunAsync(stage.Number, above.Number, orders, ActorOf(stage, board, above.Number));
        }
    }

    // Even shares that come to the whole; where nobody has said what that is, or it has to be more or less than what is said, nothing is divided.
    static DelegationContent ContentOf(HeldMeasure measure, int place, int of, int cutOff)
    {
        DelegatedQuantity[] divided = [.. measure.Quantities.Where(one => one is { Expected: > 0, Comparator: not (Domain.Targets.Comparator.MoreThan or Domain.Targets.Comparator.LessThan) })];
        return new DelegationContent
        {
            Shares = [.. divided.Select(one => (One: one, Even: Math.Round(one.Expected!.Value / of, one.Expected.Value.Scale))).Select(one => new DelegatedShare(one.One.Target, one.One.Quantity, one.One.Unit, place < of - 1 ? one.Even : one.One.Expected!.Value - (one.Even * (of - 1)))).Where(share => share.Value > 0)],
            CutOffDays = cutOff,
        };
    }

    // Units that the directory lacks, and for each somebody who reports for it and can't sign in.
    static async Task EnterAsync(YearStage stage, LantuDb db, Plan plan, YearBelow below, CancellationToken cancellation)
    {
        int directory = await db.Directories.Where(d => d.Root == plan.Place).Select(d => d.Number).SingleAsync(cancellation);
        string[] known = await db.DirectoryUnits.Where(u => u.DirectoryNumber == directory).Select(u => u.Name).ToArrayAsync(cancellation);
        foreach (string name in below.Units.Except(known, StringComparer.Ordinal))
        {
            await stage.ChangeDirectory.RunAsync(directory, DirectoryActKind.UnitAdded, new DirectorySeen(null, []), null, stage.People.Office, state => UnitActs.Add(state, new Unit { Name = name, Parent = below.Unit, Kind = UnitKind.Department }));
        }

        var added = await db.DirectoryUnits.Where(u => u.DirectoryNumber == directory && below.Units.Contains(u.Name) && !db.Posts.Any(p => p.Place == plan.Place && p.UnitNumber == u.Number && p.Role == Role.Preparer)).OrderBy(u => u.Number).Select(u => new { u.Number, u.Name }).ToListAsync(cancellation);
        if (added.Count > 0)
        {
            DateOnly from = await db.Posts.MinAsync(p => p.From, cancellation);
            await stage.Writes.RunAsync(Actor.Local, async inside =>
            {
                foreach (var unit in added)
                {
                    await AccountRows.AddAsync(inside, new AccountEntry($"{Demonstration.Prefix}below{unit.Number}.preparer", string.Format(CultureInfo.InvariantCulture, stage.Script.Names["preparer"], unit.Name), AccountKind.Business), [new PostEntry(Role.Preparer, plan.Place, unit.Number)], from);
                }

                return new Written<bool>(true, "demonstration.prepared", "account", $"{added.Count} people of units");
            }, cancellation);
        }
    }

    static string ActorOf(YearStage stage, DelegationBoard board, int unit) => board.InPlan(unit) is { } own && stage.People.Of(Role.Preparer, own.Ordinal) is { } person ? person.Actor : stage.People.Office;

    static async Task FileAsync(YearStage stage, LantuDb db, ReportingRound round, DateOnly day, CancellationToken cancellation)
    {
        List<Delegation> handed = await db.Delegations.Where(d => d.PlanId == stage.Plan && d.State == DelegationState.Handed).ToListAsync(cancellation);
        foreach (IGrouping<int, Delegation> own in handed.GroupBy(one => one.Child).OrderBy(one => one.Key))
        {
            if (own.First().Content.CutOffDays is not { } days || FiledOn(stage, round, own.Key, days) != day || await db.Accounts.Include(a => a.Posts).Where(a => a.Posts.Any(p => p.Role == Role.Preparer && p.UnitNumber == own.Key && p.DirectoryNumber == own.First().DirectoryNumber)).OrderBy(a => a.Number).FirstOrDefaultAsync(cancellation) is not { } person)
            {
                continue;
            }

            stage.Time.Reach(day, new TimeSpan(Begins, stage.Draw.Below(Minutes, "part-minute", own.Key, round.Month.Index), 0));
            Plan plan = await db.Plans.SingleAsync(p => p.Id == stage.Plan, cancellation);
            DelegationBoard board = (await DelegationBoard.LoadAsync(db, plan, day, own.Key, cancellation))!;
            foreach (HeldPart part in (await HeldParts.OfAsync(db, board, own.Key, round, stage.Time.GetUtcNow(), cancellation)).Where(part => part.IsOwed && !stage.Draw.Is("partMissing", own.Key, round.Month.Index, part.Held.Measure.Ordinal)))
            {
                await stage.TryAsync(() => stage.FilePart.RunAsync(stage.Number, own.Key, round.Month, part.Held.Measure.Ordinal, part.Giver, part.Seen, Typed(stage, part, own.Key, round.Month), person.Actor));
            }
        }
    }

    // By the internal cut-off, or between that and the day on which the unit above is due.
    static DateOnly FiledOn(YearStage stage, ReportingRound round, int unit, int days)
    {
        DateOnly cutOff = InternalCutOff.On(round.Due, days, stage.Days).Date;
        bool isLate = stage.Draw.Is("partLate", unit, round.Month.Index);
        DateOnly[] open = [.. Enumerable.Range(0, round.Due.Day.DayNumber - round.Opens.Day.DayNumber + 1).Select(round.Opens.Day.AddDays).Where(day => stage.Days.IsWorkingDay(day) && day > cutOff == isLate)];
        return open.Length == 0 ? round.Due.Day : stage.Draw.One(open, "part-on", unit, round.Month.Index);
    }

    static TypedReport Typed(YearStage stage, HeldPart part, int unit, RoundMonth month)
    {
        bool isBehind = stage.Draw.Is("behind", unit, month.Index, part.Held.Measure.Ordinal);
        int[] about = [unit, month.Index, part.Held.Measure.Ordinal];
        return new TypedReport
        {
            Claim = isBehind ? ProgressClaim.Behind : ProgressClaim.OnSchedule,
            Text = stage.Draw.Text(isBehind ? "behind" : "onSchedule", part.Held.Task, about),
            Figures = [.. part.Quantities.Select(quantity => new TypedFigure(quantity.Target, Figure(stage, part, quantity, unit, month).ToString("0.####", CultureInfo.InvariantCulture)))],
            Problem = isBehind ? stage.Draw.Text("problem", part.Held.Task, about) : "",
            NextStep = isBehind ? stage.Draw.Text("next", part.Held.Task, about) : "",
        };
    }

    // Evenly over the year at the unit's own pace, and never less than before.
    static decimal Figure(YearStage stage, HeldPart part, PlannedQuantity quantity, int unit, RoundMonth month)
    {
        const decimal Months = 12;
        const int Made = 30;
        decimal whole = quantity.Share ?? 10 + stage.Draw.Below(Made, "part-whole", unit, part.Held.Measure.Ordinal, quantity.Target);
        decimal pace = 0.8m + (0.2m * (decimal)stage.Draw.Of("part-pace", unit, part.Held.Measure.Ordinal, quantity.Target));
        return Math.Max(part.Before?.Content.ValueOf(quantity.Target) ?? 0, Math.Round(whole * month.Month / Months * pace, Math.Max(quantity.Share?.Scale ?? 0, whole < 100 ? 1 : 0), MidpointRounding.ToZero));
    }
}
