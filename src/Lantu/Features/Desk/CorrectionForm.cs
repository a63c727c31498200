using Lantu.Domain.Plans;

namespace Lantu.Features.Desk;

/// <summary>A measure as it was typed.</summary>
sealed class CorrectionForm
{
    public int Revision { get; set; }

    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    public string? Deadline { get; set; }

    public string? Lead { get; set; }

    public string? Responsible { get; set; }

    public string? Supporting { get; set; }

    public string? Reason { get; set; }

    /// <summary>The finding the page was opened for.</summary>
    public int? For { get; set; }

    /// <summary>Findings that are settled by it.</summary>
    public IReadOnlyList<int>? Findings { get; set; }

    public IReadOnlyDictionary<MeasurePart, string> Parts => new Dictionary<MeasurePart, string>
    {
        [MeasurePart.Text] = Text ?? "",
        [MeasurePart.Deadline] = Deadline ?? "",
        [MeasurePart.Lead] = Lead ?? "",
        [MeasurePart.Responsible] = Responsible ?? "",
        [MeasurePart.Supporting] = Supporting ?? "",
    };
}
