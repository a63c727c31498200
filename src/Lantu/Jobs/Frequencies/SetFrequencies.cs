using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Plans;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Reporting;

namespace Lantu.Jobs.Frequencies;

/// <summary>The office sets how often measures are reported on.</summary>
sealed class SetFrequencies(WriteQueue writes, BusinessClock clock)
{
    /// <summary>Sets them in one act.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="entries">What is set; what is so already is left alone.</param>
    /// <param name="month">The month from which they count; as <see cref="FirstMonth"/> tells without.</param>
    /// <param name="reason">What it rests on, if said.</param>
    /// <param name="by">Who does it.</param>
    /// <returns>For how many measures something changed.</returns>
    /// <exception cref="RefusedException">Nothing changes, or the month is none of the plan's.</exception>
    public Task<int> RunAsync(int number, IReadOnlyList<FrequencyEntry> entries, int? month, string? reason, string by) => RunAsync(number, month, reason, by, _ => entries);

    /// <summary>Takes what is proposed where nothing is chosen yet.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="measures">The measures; all where there are none.</param>
    /// <param name="by">Who does it.</param>
    /// <returns>For how many measures.</returns>
    /// <exception cref="RefusedException">All are chosen.</exception>
    public Task<int> AdoptAsync(int number, IReadOnlyCollection<int> measures, string by) => RunAsync(number, null, null, by, reporting => [.. reporting.Measures
        .Where(measure => reporting.ChoiceOf(measure.Ordinal) is null && (measures.Count == 0 || measures.Contains(measure.Ordinal)))
        .Select(measure => reporting.ProposalOf(measure.Ordinal)).Select(proposal => new FrequencyEntry(proposal.Measure, proposal.Frequency, proposal.Offset))]);

    /// <summary>From which month a choice counts where nobody says: the first of a measure from the plan's first month on, a later one from this month on.</summary>
    public static int FirstMonth(PlanMonths months, bool isFirst, DateOnly today) => isFirst || today.Year != months.Year || today.Month < months.First ? months.First : today.Month;

    Task<int> RunAsync(int number, int? month, string? reason, string by, Func<PlanReporting, IReadOnlyList<FrequencyEntry>> choose) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        if (reason?.Length > Contest.LongestReason)
        {
            throw new RefusedException(Refusal.ReasonTooLong, Contest.LongestReason);
        }

        PlanReporting reporting = (await PlanReporting.LoadAsync(db, number, clock))!;
        PlanMonths months = reporting.Months;
        if (month is { } asked && !months.All.Contains(asked))
        {
            throw new RefusedException(Refusal.NoMonth);
        }

        List<FrequencyChoice> made = [];
        foreach (FrequencyEntry entry in choose(reporting))
        {
            if (!reporting.Measures.Any(measure => measure.Ordinal == entry.Measure))
            {
                throw new RefusedException(Refusal.NotThere);
            }

            FrequencyProposal proposal = reporting.ProposalOf(entry.Measure);
            FrequencyChoice? last = reporting.ChoiceOf(entry.Measure);
            int offset = entry.Offset ?? (last?.Frequency == entry.Frequency ? last.Offset : ShippedFrequencyRule.Current.OffsetOf(entry.Frequency, proposal.Turn));
            bool asksSupporting = entry.AsksSupporting ?? last?.AsksSupporting ?? false;
            if (offset is < 0 or >= PlanMonths.Last || (entry.Frequency == ReportingFrequency.Quarter && offset > 2))
            {
                throw new RefusedException(Refusal.NoMonth);
            }

            if (last is not null && (last.Frequency, last.Offset, last.AsksSupporting) == (entry.Frequency, offset, asksSupporting))
            {
                continue;
            }

            if (entry.Seen is { } seen && seen != (last?.Number ?? 0))
            {
                throw new RefusedException(Refusal.MeasureChanged, reporting.Measures.First(measure => measure.Ordinal == entry.Measure).Key);
            }

            made.Add(new FrequencyChoice
            {
                PlanId = plan.Id,
                MeasureOrdinal = entry.Measure,
                Number = (last?.Number ?? 0) + 1,
                Frequency = entry.Frequency,
                Offset = offset,
                AsksSupporting = asksSupporting,
                From = new DateOnly(months.Year, month ?? FirstMonth(months, last is null, clock.Today()), 1),
                Rule = (proposal.Frequency, proposal.Offset) == (entry.Frequency, offset) ? PlanReporting.Edition : null,
                Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
                At = clock.GetUtcNow(),
                By = by,
            });
        }

        if (made.Count == 0)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        db.FrequencyChoices.AddRange(made);
        await DeriveDuties.RunAsync(db, number, clock.Today());
        return new Written<int>(made.Count, "frequencies.set", $"plan/{number}", $"{string.Join(", ", made.Select(choice => $"{choice.MeasureOrdinal} {choice.Frequency}{(choice.Offset > 0 ? $"+{choice.Offset}" : "")}{(choice.AsksSupporting ? " supporting" : "")} from {choice.From:yyyy-MM}"))}{(string.IsNullOrWhiteSpace(reason) ? "" : $"; {reason.Trim()}")}");
    });
}
