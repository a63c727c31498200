using Lantu.Domain.Deadlines;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.NodePlans;

/// <summary>Measures of a plan issued on 23 February 2023, as their text and deadline read.</summary>
static class Measures
{
    public static DocumentHeader Header { get; } = new() { PlanYear = 2023, IssuedOn = new DateOnly(2023, 2, 23) };

    public static Measure Of(string text, string deadline)
    {
        IReadOnlyList<Deadline> deadlines = DeadlineReader.ReadCell(deadline, 2023).Deadlines;
        Measure measure = new() { PlanId = default, Ordinal = 1, ProgrammeOrdinal = 1, TaskOrdinal = 1, Key = "1-1-1" };
        measure.Put(new MeasureContent
        {
            Paragraphs = [text],
            Deadlines = deadlines,
            Milestones = TextDates.FindMilestones(text, 2023),
            Duties = TextDates.FindDuties(text, 2023),
            Targets = TargetReader.Read([text], new TargetContext(2023, deadlines.Max(one => one.Date ?? one.To), ["朝阳区", "海淀区"])).Targets,
        });
        return measure;
    }

    public static NodePlanFrame Frame(Measure measure, int reporting = 1) => NodePlanFrame.Of(Header, measure, "朝阳区政府", reporting);

    public static NodeSuggestion Suggest(Measure measure, int reporting = 1) => NodeSuggestions.Of(measure, Frame(measure, reporting), SuggestionRules.Shipped);
}
