using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Lantu.Jobs.AdHocRounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>The plan office drafts the script's ad-hoc rounds and another person there approves them; units answer in time, late or not at all, and the office seals what is over.</summary>
sealed class YearAdHocRounds : IYearPart
{
    const int DraftedBefore = 3;
    const int ApprovedBefore = 2;
    const int LateBy = 2;
    const int SealedAfter = 5;
    const int MostOfNumber = 40;

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        if (!stage.Days.IsWorkingDay(day) || stage.People.OfficeApproving is not { } approver)
        {
            return;
        }

        await using LantuDb db = stage.Database.Open();
        List<AdHocRound> rounds = await db.AdHocRounds.Where(r => r.PlanId == stage.Plan).OrderBy(r => r.Number).ToListAsync(cancellation);
        for (int i = 0; i < stage.Script.AdHoc.Count; i++)
        {
            AdHocContent content = Marked(stage, stage.Script.AdHoc[i]);
            AdHocRound? round = rounds.Find(one => one.Content.Title == content.Title && one.DraftedByAccount == stage.People.OfficeDrafting.Account);
            if (day == stage.Days.Before(content.Opens, DraftedBefore).Date && round is null)
            {
                stage.Time.Reach(day, new TimeSpan(16, 0, 0));
                await stage.DraftAdHoc.RunAsync(stage.Number, content, stage.Draw.Key("adhoc-draft", i), stage.People.OfficeDrafting);
            }
            else if (day == stage.Days.Before(content.Opens, ApprovedBefore).Date && round is { IsProposed: true })
            {
                stage.Time.Reach(day, new TimeSpan(16, 20, 0));
                await stage.DecideAdHoc.ApproveAsync(stage.Number, round.Number, round.Version, stage.Draw.Key("adhoc-approve", i), approver);
            }
            else if (round is { IsOut: true })
            {
                await TakeAsync(stage, db, round, i, day, cancellation);
            }
        }
    }

    static async Task TakeAsync(YearStage stage, LantuDb db, AdHocRound round, int place, DateOnly day, CancellationToken cancellation)
    {
        List<AdHocTurn> turns = await db.AdHocTurns.Where(t => t.PlanId == stage.Plan && t.RoundNumber == round.Number && t.Opens.Day <= day && t.SealedAt == null).OrderBy(t => t.Number).ToListAsync(cancellation);
        if (turns.Count == 0)
        {
            return;
        }

        ILookup<int, AdHocRow> units = (await db.AdHocRows.Where(r => r.PlanId == stage.Plan && r.RoundNumber == round.Number).OrderBy(r => r.Number).ToListAsync(cancellation)).ToLookup(row => row.UnitOrdinal);
        HashSet<(int, int)> answered = [.. (await db.AdHocAnswers.Where(a => a.PlanId == stage.Plan && a.RoundNumber == round.Number).Select(a => new { a.TurnNumber, a.RowNumber }).ToListAsync(cancellation)).Select(a => (a.TurnNumber, a.RowNumber))];
        foreach (AdHocTurn turn in turns)
        {
            foreach (IGrouping<int, AdHocRow> unit in units.OrderBy(unit => unit.Key).Where(unit => unit.All(row => !answered.Contains((turn.Number, row.Number))) && AnsweredOn(stage, turn, place, unit.Key) == day))
            {
                if (stage.People.Of(Role.Preparer, unit.Key) is { } person)
                {
                    stage.Time.Reach(day, new TimeSpan(16, 30 + (unit.Key % 30), 0));
                    bool repeats = unit.All(row => answered.Contains((turn.Number - 1, row.Number))) && stage.Draw.Is("adHocRepeated", place, turn.Number, unit.Key);
                    TypedRow[] rows = [.. unit.Select(row => new TypedRow(row.Number, repeats ? [] : [.. round.Content.Columns.Select((column, at) => Value(stage, column, day, place, turn.Number, row.Number, at))], repeats))];
                    await stage.AnswerAdHoc.RunAsync(stage.Number, unit.Key, round.Number, turn.Number, 0, rows, stage.Draw.Key("adhoc-answer", place, turn.Number, unit.Key), person);
                }
            }

            if (day == stage.Days.After(turn.Due.Day, SealedAfter).Date)
            {
                stage.Time.Reach(day, new TimeSpan(17, 10, 0));
                await stage.DecideAdHoc.SealAsync(stage.Number, round.Number, turn.Number, stage.Draw.Key("adhoc-seal", place, turn.Number), stage.People.OfficeDrafting);
            }
        }
    }

    // The day on which a unit answers; nothing where it does not.
    static DateOnly? AnsweredOn(YearStage stage, AdHocTurn turn, int place, int unit)
    {
        if (stage.Draw.Is("adHocMissing", place, turn.Number, unit))
        {
            return null;
        }

        if (stage.Draw.Is("adHocLate", place, turn.Number, unit))
        {
            return stage.Days.After(turn.Due.Day, 1 + stage.Draw.Below(LateBy, "adhoc-late-on", place, turn.Number, unit)).Date;
        }

        DateOnly[] days = [.. Enumerable.Range(0, turn.Due.Day.DayNumber - turn.Opens.Day.DayNumber + 1).Select(turn.Opens.Day.AddDays).Where(stage.Days.IsWorkingDay)];
        return stage.Draw.One(days, "adhoc-answers-on", place, turn.Number, unit);
    }

    static string Value(YearStage stage, AdHocColumn column, DateOnly day, params ReadOnlySpan<int> about) => column.Kind switch
    {
        AdHocColumnKind.Number => stage.Draw.Below(MostOfNumber, "adhoc-number", about).ToString(CultureInfo.InvariantCulture),
        AdHocColumnKind.Date => day.AddDays(1 + stage.Draw.Below(MostOfNumber, "adhoc-day", about)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        AdHocColumnKind.YesNo => stage.Draw.Is("adHocYes", about) ? AdHocAnswer.Yes : AdHocAnswer.No,
        AdHocColumnKind.Choice => stage.Draw.One(column.Options, "adhoc-choice", about),
        _ => stage.Draw.Text("adHoc", column.Name, about),
    };

    // What it says ends as every text of the year does.
    static AdHocContent Marked(YearStage stage, AdHocContent content) => content with { Title = content.Title + stage.Script.Mark, Reason = content.Reason + stage.Script.Mark, Basis = content.Basis + stage.Script.Mark };
}
