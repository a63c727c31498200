using Lantu.Domain.Plans;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Desk;

/// <summary>A measure as it was typed.</summary>
sealed class CorrectionForm
{
    [FromForm]
    public int Revision { get; set; }

    [FromForm]
    public string? Number { get; set; }

    [FromForm]
    public string? Title { get; set; }

    [FromForm]
    public string? Text { get; set; }

    [FromForm]
    public string? Deadline { get; set; }

    [FromForm]
    public string? Lead { get; set; }

    [FromForm]
    public string? Responsible { get; set; }

    [FromForm]
    public string? Supporting { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    /// <summary>The finding the page was opened for.</summary>
    [FromForm]
    public int? For { get; set; }

    /// <summary>Findings that are settled by it.</summary>
    [FromForm]
    public int[]? Findings { get; set; }

    public IReadOnlyDictionary<MeasurePart, string> Parts => new Dictionary<MeasurePart, string>
    {
        [MeasurePart.Text] = Text ?? "",
        [MeasurePart.Deadline] = Deadline ?? "",
        [MeasurePart.Lead] = Lead ?? "",
        [MeasurePart.Responsible] = Responsible ?? "",
        [MeasurePart.Supporting] = Supporting ?? "",
    };
}
