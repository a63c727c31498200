using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Units acknowledge what they are assigned within the days that they have, some contest a point, and the plan office rules on most of that.</summary>
sealed class YearAnswers : IYearPart
{
    const int AnswerDays = 4;
    const int RulingAfter = 8;
    const int SettledAfter = 10;

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        DateOnly published = stage.Script.Published;
        int since = stage.Days.IsWorkingDay(day) ? stage.Days.Between(published.AddDays(1), day) : 0;
        if (since is < 1 or > SettledAfter)
        {
            return;
        }

        await using LantuDb db = stage.Database.Open();
        if (since == RulingAfter)
        {
            await RuleAsync(stage, db, day, cancellation);
            return;
        }

        foreach (PlanUnit unit in await db.Units.Where(u => u.PlanId == stage.Plan).OrderBy(u => u.Ordinal).ToListAsync(cancellation))
        {
            if (stage.People.Of(Role.Approver, unit.Ordinal) is { } person && (since == SettledAfter || since == 1 + stage.Draw.Below(AnswerDays, "answers-on", unit.Ordinal)) && stage.Draw.Is("acknowledged", unit.Ordinal))
            {
                stage.Time.Reach(day, new TimeSpan(9, 2 * unit.Ordinal, 0));
                await AnswerAsync(stage, db, unit, since == SettledAfter, person, cancellation);
            }
        }
    }

    static async Task AnswerAsync(YearStage stage, LantuDb db, PlanUnit unit, bool isLast, Filer person, CancellationToken cancellation)
    {
        List<Assignment> open = await db.Assignments.Where(a => a.PlanId == stage.Plan && a.Unit == unit.Name && a.AcknowledgedAt == null && a.ContestNumber == null && a.EndedBy == null).OrderBy(a => a.MeasureOrdinal).ThenBy(a => a.Role).ToListAsync(cancellation);
        Assignment[] contested = isLast ? [] : [.. open.Where(a => a.Role != ResponsibilityRole.Lead && stage.Draw.Is("contested", unit.Ordinal, a.MeasureOrdinal)).Take(1)];
        foreach (Assignment one in contested)
        {
            await stage.Answer.ContestAsync(stage.Number, unit.Ordinal, one.MeasureOrdinal, one.Role, stage.Draw.Text("contest", "", unit.Ordinal, one.MeasureOrdinal), null, person.Actor);
        }

        if (open.Count > contested.Length)
        {
            await stage.Answer.AcknowledgeAsync(stage.Number, unit.Ordinal, null, person.Actor);
        }
    }

    static async Task RuleAsync(YearStage stage, LantuDb db, DateOnly day, CancellationToken cancellation)
    {
        foreach (Contest contest in (await db.Contests.Where(c => c.PlanId == stage.Plan).OrderBy(c => c.Number).ToListAsync(cancellation)).Where(contest => contest.State == ContestState.Open))
        {
            stage.Time.Reach(day, new TimeSpan(14, 5 * contest.Number, 0));
            // Whom the document names on the measure beside the unit takes it over.
            string? other = await db.Assignments.Where(a => a.PlanId == stage.Plan && a.MeasureOrdinal == contest.MeasureOrdinal && a.Unit != contest.Unit && a.EndedBy == null).OrderBy(a => a.Unit).Select(a => a.Unit).FirstOrDefaultAsync(cancellation);
            (ContestState ruling, string words) = other is not null && stage.Draw.Is("upheld", contest.Number) ? (ContestState.Upheld, "upheld")
                : stage.Draw.Is("rejected", contest.Number) ? (ContestState.Rejected, "rejected")
                : (ContestState.Referred, "referred");
            await stage.Rule.RunAsync(stage.Number, contest.Number, ruling, other, stage.Draw.Text(words, "", contest.Number), stage.People.Office);
        }
    }
}
