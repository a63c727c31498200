using Lantu.Data;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs;

/// <summary>A stored plan as a draft again, so that it can be printed, or written as the import contract's JSON.</summary>
static class StoredDraft
{
    /// <summary>The plan of this number; nothing where there is none.</summary>
    public static async Task<PlanDraft?> FindAsync(LantuDb db, int number, CancellationToken cancellation) =>
        await db.Plans.Include(p => p.Programmes).Include(p => p.Tasks).Include(p => p.Findings)
            .Include(p => p.Measures).ThenInclude(m => m.Responsibilities).ThenInclude(r => r.Units)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Number == number, cancellation) is { } plan ? Of(plan) : null;

    public static PlanDraft Of(Plan plan)
    {
        ILookup<int, PlanTask> tasks = plan.StandingTasks.ToLookup(task => task.ProgrammeOrdinal);
        ILookup<int, Measure> measures = plan.StandingMeasures.ToLookup(measure => measure.TaskOrdinal);
        return new PlanDraft
        {
            Document = plan.Header,
            DistrictTargets = plan.DistrictTargets,
            Findings = [.. plan.Findings.OrderBy(finding => finding.Ordinal).Select(finding => finding.Finding)],
            Programmes = [.. plan.Programmes.OrderBy(programme => programme.Ordinal).Select(programme => new ProgrammeDraft
            {
                Annex = programme.Annex,
                Title = programme.Title,
                Columns = programme.Columns,
                MissingNumbers = programme.MissingNumbers,
                Tasks = [.. tasks[programme.Ordinal].Select(task => new TaskDraft
                {
                    Number = task.Number,
                    Title = task.Title,
                    Section = task.Section,
                    Measures = [.. measures[task.Ordinal].Select(MeasureOf)],
                })],
            })],
        };
    }

    static MeasureDraft MeasureOf(Measure measure) => MeasureDraft.Of(measure.Content(), measure.Places);
}
