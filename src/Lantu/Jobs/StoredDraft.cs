using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Jobs;

/// <summary>A stored plan as a draft again, so that it can be written as the import contract's JSON.</summary>
static class StoredDraft
{
    public static PlanDraft Of(Plan plan) => new()
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
            Tasks = [.. plan.Tasks.Where(task => task.ProgrammeOrdinal == programme.Ordinal).OrderBy(task => task.Ordinal).Select(task => new TaskDraft
            {
                Number = task.Number,
                Title = task.Title,
                Section = task.Section,
                Measures = [.. plan.Measures.Where(measure => measure.TaskOrdinal == task.Ordinal).OrderBy(measure => measure.Ordinal).Select(MeasureOf)],
            })],
        })],
    };

    static MeasureDraft MeasureOf(Measure measure) => MeasureDraft.Of(measure.Content(), measure.Places);
}
