using Lantu.Domain.NodePlans;

namespace Lantu.Domain.Reporting;

/// <summary>What a report must say before it can be signed off.</summary>
public static class ReportCheck
{
    /// <summary>Everything that is wrong with a report; nothing where it can be signed off.</summary>
    /// <param name="content">The report.</param>
    /// <param name="quantities">The targets that the unit reports figures of.</param>
    /// <param name="evidence">How many pieces of evidence stand beside it.</param>
    /// <param name="isSampled">Whether it was drawn for proof.</param>
    public static IReadOnlyList<ReportFault> Find(ReportContent content, IReadOnlyCollection<PlannedQuantity> quantities, int evidence, bool isSampled = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(quantities);
        ArgumentOutOfRangeException.ThrowIfNegative(evidence);

        List<ReportFault> faults = [.. content.IsByException ? OfException(content) : OfWords(content)];
        if (content.Claim == ProgressClaim.Completed && evidence == 0)
        {
            faults.Add(new ReportFault(ReportFaultKind.EvidenceMissing));
        }
        else if (isSampled && evidence == 0 && content.Claim != ProgressClaim.NotStarted)
        {
            faults.Add(new ReportFault(ReportFaultKind.SampleMissing));
        }

        faults.AddRange(content.Quantities.Where(one => quantities.All(quantity => quantity.Target != one.Target)).Concat(content.Quantities.GroupBy(one => one.Target).SelectMany(same => same.Skip(1)))
            .Select(one => one.Target).Distinct().Select(target => new ReportFault(ReportFaultKind.QuantityUnknown, target)));
        foreach (PlannedQuantity quantity in quantities)
        {
            decimal? value = content.ValueOf(quantity.Target);

            // Of what has not begun there is nothing yet; by exception the figures of the round before stand, if there were any.
            if (value is null && !content.IsByException && content.Claim != ProgressClaim.NotStarted)
            {
                faults.Add(new ReportFault(ReportFaultKind.QuantityMissing, quantity.Target));
            }

            if (value < 0 && quantity.IsCumulative)
            {
                faults.Add(new ReportFault(ReportFaultKind.Negative, quantity.Target));
            }
        }

        return faults;
    }

    static IEnumerable<ReportFault> OfException(ReportContent content)
    {
        if (content.Claim != ProgressClaim.OnSchedule || content.Text.Length > 0 || content.Problem.Length > 0 || content.NextStep.Length > 0)
        {
            yield return new ReportFault(ReportFaultKind.NoException);
        }
    }

    static IEnumerable<ReportFault> OfWords(ReportContent content)
    {
        if (string.IsNullOrWhiteSpace(content.Text))
        {
            yield return new ReportFault(ReportFaultKind.TextMissing);
        }

        if (new[] { content.Text, content.Problem, content.NextStep }.Any(text => text.Length > ReportContent.LongestText))
        {
            yield return new ReportFault(ReportFaultKind.TextTooLong);
        }

        if (content.Claim == ProgressClaim.Behind && string.IsNullOrWhiteSpace(content.Problem))
        {
            yield return new ReportFault(ReportFaultKind.ProblemMissing);
        }

        if (content.Claim == ProgressClaim.Behind && string.IsNullOrWhiteSpace(content.NextStep))
        {
            yield return new ReportFault(ReportFaultKind.NextStepMissing);
        }
    }
}
