using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>The plan office keeps what the document says where an error is found, publishes, takes the frequencies that are proposed, and decides some open points.</summary>
sealed class YearOpening : IYearPart
{
    const int Decided = 4;

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        if (day != stage.Script.Published)
        {
            return;
        }

        await using LantuDb db = stage.Database.Open();
        string office = stage.People.Office;
        if (await db.Plans.AnyAsync(p => p.Id == stage.Plan && p.State == PlanState.Draft, cancellation))
        {
            stage.Time.Reach(day, TimeSpan.FromHours(9));
            List<int> errors = await db.Findings.Where(f => f.PlanId == stage.Plan && f.Severity == FindingSeverity.Error && f.State == FindingState.Open).OrderBy(f => f.Ordinal).Select(f => f.Ordinal).ToListAsync(cancellation);
            if (errors.Count > 0)
            {
                await stage.Settle.KeepAsync(stage.Number, errors, stage.Draw.Text("kept", ""), office);
            }

            stage.Time.Reach(day, new TimeSpan(10, 30, 0));
            await stage.Publish.RunAsync(stage.Number, 0, office);
        }

        if (!await db.FrequencyChoices.AnyAsync(c => c.PlanId == stage.Plan, cancellation))
        {
            stage.Time.Reach(day, new TimeSpan(11, 0, 0));
            await stage.Frequencies.AdoptAsync(stage.Number, [], office);
        }

        stage.Time.Reach(day, new TimeSpan(15, 0, 0));
        if (!await db.Decisions.AnyAsync(d => d.PlanId == stage.Plan, cancellation))
        {
            await DecideAsync(stage, db, office, cancellation);
        }
    }

    // For whom the document names elsewhere on the measure: that needs no knowledge of the place.
    static async Task DecideAsync(YearStage stage, LantuDb db, string office, CancellationToken cancellation)
    {
        List<OpenPoint> points = await db.OpenPoints.Where(p => p.PlanId == stage.Plan).OrderBy(p => p.Number).ToListAsync(cancellation);
        ILookup<int, string> owing = (await db.Assignments.Where(a => a.PlanId == stage.Plan).OrderBy(a => a.Role).ThenBy(a => a.Unit).Select(a => new { a.MeasureOrdinal, a.Unit }).ToListAsync(cancellation)).ToLookup(a => a.MeasureOrdinal, a => a.Unit);
        foreach (OpenPoint point in points.Where(point => owing[point.MeasureOrdinal].Any()).Take(Decided))
        {
            await stage.Decide.DecideAsync(stage.Number, [point.Number], owing[point.MeasureOrdinal].Order(StringComparer.Ordinal).First(), stage.Draw.Text("decided", "", point.Number), office);
        }
    }
}
