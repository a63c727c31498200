using System.Globalization;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Ui;

namespace Lantu.Features.Review;

/// <summary>Reports in words.</summary>
static class ReviewWords
{
    public static string Claim(ReportContent content) => content.IsByException ? Words.Of("claim-exception") : Claim(content.Claim);

    public static string Claim(ProgressClaim claim) => Words.Of($"claim-{claim}");

    /// <summary>The colour that goes with a claim's word.</summary>
    public static string Look(ProgressClaim claim) => claim switch
    {
        ProgressClaim.Behind => "is-error",
        ProgressClaim.Completed => "is-warning",
        ProgressClaim.NotStarted => "is-plain",
        _ => "is-info",
    };

    public static string Look(ReviewStanding standing) => standing switch
    {
        ReviewStanding.Returned => "is-error",
        ReviewStanding.Waiting => "is-warning",
        ReviewStanding.Missing => "is-plain",
        _ => "is-info",
    };

    public static string Look(ProofFinding finding) => finding switch
    {
        ProofFinding.False => "is-error",
        ProofFinding.NotProven => "is-warning",
        _ => "is-info",
    };

    public static string Question(PlausibilityQuestion question, IReadOnlyList<PlannedQuantity> quantities)
    {
        PlannedQuantity? quantity = quantities.FirstOrDefault(one => one.Target == question.Target);
        return Words.Of($"question-{question.Kind}", quantity?.Quantity, Number(question.Value), Number(question.Against), quantity?.Unit);
    }

    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Percent(decimal share) => $"{Math.Round(share * 100).ToString(CultureInfo.InvariantCulture)}%";

    /// <summary>A step with its sign.</summary>
    public static string Step(decimal step) => step.ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture);
}
