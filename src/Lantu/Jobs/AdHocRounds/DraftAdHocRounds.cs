using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>The plan office drafts ad-hoc rounds; each waits for another person.</summary>
sealed class DraftAdHocRounds(TakeOnce once)
{
    /// <summary>Drafts one.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="content">What it asks.</param>
    /// <param name="form">The form's key.</param>
    /// <param name="filer">Who drafts it.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="RefusedException">Something is missing or unfit, or nobody is meant.</exception>
    public async Task<int> RunAsync(int number, AdHocContent content, Guid form, Filer filer) => int.Parse(
        await once.RunAsync(number, form, content, filer, async (db, plan, now) =>
        {
            IReadOnlyList<(int Unit, int? Measure)> rows = await JudgeAsync(db, plan, content, now);
            int next = await db.AdHocRounds.Where(r => r.PlanId == plan.Id).MaxAsync(r => (int?)r.Number) + 1 ?? 1;
            db.AdHocRounds.Add(new AdHocRound { PlanId = plan.Id, Number = next, Content = content, DraftedAt = now, DraftedBy = filer.Actor, DraftedByAccount = filer.Account });
            Add(db, plan.Id, next, rows);
            return Written("adhoc.proposed", number, next, content, rows);
        }),
        CultureInfo.InvariantCulture);

    /// <summary>Changes one that waits, or was refused; it waits again.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="round">Number of the ad-hoc round.</param>
    /// <param name="seen">Its version as the page showed it.</param>
    /// <param name="content">What it asks.</param>
    /// <param name="form">The form's key.</param>
    /// <param name="filer">Who changes it: whoever drafted it.</param>
    /// <exception cref="RefusedException">Something is missing or unfit, it is another's, or it is decided on.</exception>
    public Task ChangeAsync(int number, int round, int seen, AdHocContent content, Guid form, Filer filer) => once.RunAsync(number, form, new { round, seen, content }, filer, async (db, plan, now) =>
    {
        AdHocRound draft = await DecideAdHocRounds.FindAsync(db, plan.Id, round, seen, isDraft: true);
        if (draft.DraftedByAccount != filer.Account)
        {
            throw AdHocRefusal.Of(AdHocFaultKind.OthersDraft, draft.DraftedBy);
        }

        IReadOnlyList<(int Unit, int? Measure)> rows = await JudgeAsync(db, plan, content, now);
        draft.Change(content, now);
        db.AdHocRows.RemoveRange(await db.AdHocRows.AsTracking().Where(r => r.PlanId == plan.Id && r.RoundNumber == round).ToListAsync());

        // Rows are named by their places: those that go leave before others come.
        await db.SaveChangesAsync();
        Add(db, plan.Id, round, rows);
        return Written("adhoc.proposed", number, round, content, rows);
    });

    static async Task<IReadOnlyList<(int Unit, int? Measure)>> JudgeAsync(LantuDb db, Plan plan, AdHocContent content, DateTimeOffset now)
    {
        DateOnly today = BeijingTime.DayOf(now);
        AdHocRefusal.Check(content.Check(today));
        AdHocRefusal.CheckMarks([content.Title, content.Reason, content.Basis, .. content.Columns.SelectMany(column => column.Options.Append(column.Name))]);
        return await AskedRows.FindAsync(db, plan, content, today);
    }

    static void Add(LantuDb db, PlanId plan, int round, IReadOnlyList<(int Unit, int? Measure)> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            db.AdHocRows.Add(new AdHocRow { PlanId = plan, RoundNumber = round, Number = i + 1, UnitOrdinal = rows[i].Unit, MeasureOrdinal = rows[i].Measure });
        }
    }

    static Written<string> Written(string action, int number, int round, AdHocContent content, IReadOnlyList<(int Unit, int? Measure)> rows) => new(
        string.Create(CultureInfo.InvariantCulture, $"{round}"),
        action,
        $"plan/{number}/ad-hoc/{round}",
        string.Create(CultureInfo.InvariantCulture, $"{content.Title}: {content.Ask} {content.Named}; {rows.Select(row => row.Unit).Distinct().Count()} units, {rows.Count} rows, columns {string.Join(", ", content.Columns.Select(column => column.Name))}; opens {content.Opens:yyyy-MM-dd}, due after {content.DueDays} working days, {content.OpeningDays().Count} times; {content.Reason}; {content.Basis}"));
}
