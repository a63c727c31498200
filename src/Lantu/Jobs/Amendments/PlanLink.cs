using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;

namespace Lantu.Jobs.Amendments;

/// <summary>An earlier plan that a new one was compared with, and what was found.</summary>
/// <param name="Prior">The earlier plan and what the new one is to it.</param>
/// <param name="Matches">The measures that are, or may be, the earlier plan's.</param>
/// <param name="Added">How many measures are not in the earlier plan.</param>
/// <param name="Removed">How many measures of the earlier plan are in it no more.</param>
public sealed record PlanLink(PriorPlan Prior, IReadOnlyList<MeasureMatch> Matches, int Added, int Removed)
{
    /// <summary>How many measures are surely the earlier plan's.</summary>
    public int Same => Matches.Count(match => match.State == LineageState.Same);

    /// <summary>How many a person is asked about.</summary>
    public int Asked => Matches.Count(match => match.State == LineageState.Asked);

    /// <summary>Compares a new plan with an earlier one.</summary>
    public static PlanLink Of(PriorPlan prior, IReadOnlyList<ComparedMeasure> earlier, IReadOnlyList<ComparedMeasure> later)
    {
        IReadOnlyList<MeasureMatch> matches = MeasureMatcher.Match(earlier, later);
        return new PlanLink(prior, matches, later.Count - matches.Count, earlier.Count - matches.Count);
    }

    /// <summary>Whether it was made from that state of the earlier plan.</summary>
    public bool IsOf(PriorPlan? now) => now is not null && now.Plan.Id == Prior.Plan.Id && now.Plan.Version == Prior.Plan.Version && now.Succession == Prior.Succession;

    /// <summary>The rows to store with the plan.</summary>
    public IEnumerable<MeasureLineage> Rows(PlanId plan) => Matches.Select(match => new MeasureLineage { PlanId = plan, MeasureOrdinal = match.Ordinal, PriorOrdinal = match.PriorOrdinal, Alike = match.Alike, State = match.State });

    /// <summary>What the audit says of it.</summary>
    public string Detail => $"{(Prior.Succession == PlanSuccession.Amendment ? "amends" : "follows")} plan/{Prior.Plan.Number}: {Same} same, {Asked} asked, {Added} added, {Removed} removed";
}
