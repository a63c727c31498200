using Lantu.Domain.Reporting;

namespace Lantu.Features.Review;

/// <summary>Tells how a report stands.</summary>
static class ReviewStandings
{
    public static ReviewStanding Of(ReportState? state) => state switch
    {
        ReportState.SignedOff => ReviewStanding.Waiting,
        ReportState.Checked => ReviewStanding.Checked,
        ReportState.Accepted => ReviewStanding.Accepted,
        ReportState.Returned => ReviewStanding.Returned,
        _ => ReviewStanding.Missing,
    };
}
