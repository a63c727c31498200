using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Calendars;
using Lantu.Domain.Handovers;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>The plan office takes most of what the text tells of hand-overs; units give, sign for and answer, in time, late or not at all.</summary>
sealed class YearHandovers : IYearPart
{
    const int DecidedAfter = 7;
    const int Givers = 3;
    const int AnswerDays = 5;
    const int GivenWithin = 4;
    const int LateBy = 3;
    const int SlowReceipt = 2;

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        if (!stage.Days.IsWorkingDay(day))
        {
            return;
        }

        await using LantuDb db = stage.Database.Open();
        List<Handover> handovers = await db.Handovers.Where(h => h.PlanId == stage.Plan).OrderBy(h => h.Number).ToListAsync(cancellation);
        if (day == stage.Days.After(stage.Script.Published, DecidedAfter).Date)
        {
            stage.Time.Reach(day, new TimeSpan(17, 20, 0));
            await DecideAsync(stage, db, handovers, cancellation);
        }
        else if (handovers.Count > 0)
        {
            List<HandoverDelivery> given = await db.HandoverDeliveries.Where(d => d.PlanId == stage.Plan).OrderBy(d => d.HandoverNumber).ThenBy(d => d.Number).ToListAsync(cancellation);
            stage.Time.Reach(day, new TimeSpan(17, 30, 0));
            await PassAsync(stage, handovers, given, day);
            stage.Time.Reach(day, new TimeSpan(17, 45, 0));
            await GiveAsync(stage, db, [.. handovers.Where(one => one.IsInForce)], given, day, cancellation);
        }
    }

    // What names a receiver that stands in the plan is taken; of the rest some is turned down, and some left.
    static async Task DecideAsync(YearStage stage, LantuDb db, List<Handover> there, CancellationToken cancellation)
    {
        UnitDirectory directory = await PlanDirectory.ReadAsync(db, stage.Plan, cancellation);
        HashSet<string> units = [.. await db.Units.Where(u => u.PlanId == stage.Plan).Select(u => u.Name).ToListAsync(cancellation)];
        ILookup<int, Owed> owed = (await db.Owed(stage.Plan).ToListAsync(cancellation)).ToLookup(one => one.MeasureOrdinal);
        HashSet<(int, string)> declined = [.. (await db.DeclinedHandovers.Where(d => d.PlanId == stage.Plan).Select(d => new { d.MeasureOrdinal, d.Mark }).ToListAsync(cancellation)).Select(d => (d.MeasureOrdinal, d.Mark))];
        foreach (var measure in await db.Measures.Where(m => m.PlanId == stage.Plan).OrderBy(m => m.Ordinal).Select(m => new { m.Ordinal, m.Key, m.Paragraphs }).ToListAsync(cancellation))
        {
            IReadOnlyList<HandoverProposal> proposals = HandoverFinder.Find(measure.Paragraphs);
            for (int i = 0; i < proposals.Count; i++)
            {
                HandoverProposal proposal = proposals[i];
                if (there.Exists(one => one.MeasureOrdinal == measure.Ordinal && one.Mark == proposal.Mark) || declined.Contains((measure.Ordinal, proposal.Mark)))
                {
                    continue;
                }

                string? receiver = NamedBody.Find(proposal.Receiver, directory)?.Name;
                string[] givers = receiver is null || !units.Contains(receiver) ? [] : GiversOf(stage, owed[measure.Ordinal], receiver, measure.Ordinal, i);
                if (givers.Length > 0)
                {
                    HandoverOrder order = new() { Key = measure.Key, Mark = proposal.Mark, Kind = proposal.Kind, Subject = proposal.Subject[..Math.Min(proposal.Subject.Length, Handover.LongestSubject)], Givers = string.Join('、', givers), Receivers = receiver, Rhythm = proposal.Rhythm, AsksAnswer = proposal.AsksAnswer, AnswerDays = proposal.AnswerDays ?? AnswerDays };
                    await stage.TryAsync(() => stage.DecideHandovers.TakeAsync(stage.Number, order, stage.Draw.Key("handover-take", measure.Ordinal, i), stage.People.OfficeDrafting));
                }
                else if (stage.Draw.Is("declinedHandovers", measure.Ordinal, i))
                {
                    await stage.TryAsync(() => stage.DecideHandovers.DeclineAsync(stage.Number, measure.Key, proposal.Mark, stage.Draw.Text("declinedHandover", "", measure.Ordinal, i), stage.Draw.Key("handover-decline", measure.Ordinal, i), stage.People.OfficeDrafting));
                }
            }
        }
    }

    // A few of those that do the measure: who is responsible, or leads where nobody else is.
    static string[] GiversOf(YearStage stage, IEnumerable<Owed> owed, string receiver, int measure, int place)
    {
        Owed[] others = [.. owed.Where(one => one.Unit != receiver)];
        ResponsibilityRole role = Array.Exists(others, one => one.Role == ResponsibilityRole.Responsible) ? ResponsibilityRole.Responsible : ResponsibilityRole.Lead;
        string[] doing = [.. others.Where(one => one.Role == role).Select(one => one.Unit).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return [.. doing.OrderBy(unit => stage.Draw.Of("handover-giver", measure, place, Array.IndexOf(doing, unit))).Take(Givers)];
    }

    static async Task GiveAsync(YearStage stage, LantuDb db, Handover[] handovers, List<HandoverDelivery> given, DateOnly day, CancellationToken cancellation)
    {
        List<ReportingRound> rounds = await db.Rounds.Where(r => r.PlanId == stage.Plan && r.OpenedAt != null).OrderBy(r => r.Month).ToListAsync(cancellation);
        foreach (Handover handover in handovers)
        {
            IEnumerable<(RoundMonth Month, DateOnly? On)> periods = handover.IsPeriodic
                ? rounds.SelectMany(round => Enumerable.Range(0, round.Month.Index - round.From.Index + 1).Select(round.From.Plus).Where(month => HandoverClock.EndsWith(handover.Rhythm, month) && round.Due.At > handover.DecidedAt).Select(month => (month, PeriodOn(stage, handover, month, round.Due.Day))))
                : [(RoundMonth.Of(day), CaseOn(stage, handover, RoundMonth.Of(day)))];
            foreach ((RoundMonth month, DateOnly? on) in periods.ToArray())
            {
                if (on == day && !given.Exists(one => one.HandoverNumber == handover.Number && one.Month == month) && stage.People.Of(Role.Preparer, handover.GiverOrdinal) is { } person)
                {
                    await stage.TryAsync(() => stage.PassHandovers.GiveAsync(stage.Number, handover.GiverOrdinal, handover.Number, $"{month}", stage.Draw.Text("given", "", handover.Number, month.Index), stage.Draw.Key("handover-give", handover.Number, month.Index), person));
                }
            }
        }
    }

    // Within the last days that there are, some days late, or not at all.
    static DateOnly? PeriodOn(YearStage stage, Handover handover, RoundMonth month, DateOnly due) =>
        stage.Draw.Is("ungiven", handover.Number, month.Index) ? null
        : stage.Draw.Is("givenLate", handover.Number, month.Index) ? stage.Days.After(due, 1 + stage.Draw.Below(LateBy, "handover-late-on", handover.Number, month.Index)).Date
        : stage.Days.Before(due, 1 + stage.Draw.Below(GivenWithin, "handover-given-on", handover.Number, month.Index)).Date;

    // Cases come up in some months.
    static DateOnly? CaseOn(YearStage stage, Handover handover, RoundMonth month)
    {
        DateOnly[] days = [.. Enumerable.Range(0, month.Plus(1).FirstDay.DayNumber - month.FirstDay.DayNumber).Select(month.FirstDay.AddDays).Where(stage.Days.IsWorkingDay)];
        return stage.Draw.Is("cases", handover.Number, month.Index) ? stage.Draw.One(days, "case-on", handover.Number, month.Index) : null;
    }

    static async Task PassAsync(YearStage stage, List<Handover> handovers, List<HandoverDelivery> given, DateOnly day)
    {
        foreach (HandoverDelivery delivery in given)
        {
            Handover handover = handovers.Find(one => one.Number == delivery.HandoverNumber)!;
            if (stage.People.Of(Role.Preparer, handover.ReceiverOrdinal) is not { } person)
            {
                continue;
            }

            int[] about = [handover.Number, delivery.Number];
            if (delivery.ReceivedAt is null)
            {
                int within = stage.Draw.Is("receivedLate", about) ? HandoverClock.ReceiptDays + SlowReceipt : 1 + stage.Draw.Below(HandoverClock.ReceiptDays, "received-on", about);
                if (!stage.Draw.Is("unreceived", about) && day == stage.Days.After(BeijingTime.DayOf(delivery.GivenAt), within).Date)
                {
                    await stage.TryAsync(() => stage.PassHandovers.ReceiveAsync(stage.Number, handover.ReceiverOrdinal, handover.Number, delivery.Number, stage.Draw.Key("handover-receive", about), person));
                }
            }
            else if (handover.AnswerDays is { } days && delivery.AnsweredAt is null && !stage.Draw.Is("unansweredHandovers", about)
                && day == stage.Days.After(BeijingTime.DayOf(delivery.ReceivedAt.Value), 1 + stage.Draw.Below(days + 1, "answered-on", about)).Date)
            {
                await stage.TryAsync(() => stage.PassHandovers.AnswerAsync(stage.Number, handover.ReceiverOrdinal, handover.Number, delivery.Number, stage.Draw.Text("answeredHandover", "", about), stage.Draw.Key("handover-answer", about), person));
            }
        }
    }
}
