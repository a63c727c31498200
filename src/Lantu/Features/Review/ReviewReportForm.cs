using Lantu.Domain.Reporting;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Review;

/// <summary>What was found of one report, or why a measure is opened again.</summary>
public sealed class ReviewReportForm
{
    /// <summary>Number of the finding, or of the completion, that was shown.</summary>
    [FromForm]
    public int? Seen { get; set; }

    [FromForm]
    public string? Finding { get; set; }

    [FromForm]
    public string? Text { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    [FromForm]
    public int? Unit { get; set; }

    [FromForm]
    public int? Measure { get; set; }

    public ProofFinding? Found => Enum.TryParse(Finding, out ProofFinding found) && Enum.IsDefined(found) ? found : null;
}
