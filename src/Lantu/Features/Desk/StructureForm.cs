using Lantu.Domain.Plans;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Desk;

/// <summary>What was typed to add a measure, or to divide, join or remove one.</summary>
public sealed class StructureForm
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
    public string? OwnText { get; set; }

    [FromForm]
    public string? OwnDeadline { get; set; }

    [FromForm]
    public string? OwnLead { get; set; }

    [FromForm]
    public string? OwnResponsible { get; set; }

    [FromForm]
    public string? OwnSupporting { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    /// <summary>The finding the page was opened for.</summary>
    [FromForm]
    public int? For { get; set; }

    /// <summary>Findings that are settled by it.</summary>
    [FromForm]
    public int[]? Findings { get; set; }

    public IReadOnlyDictionary<MeasurePart, string> Parts => Of(Text, Deadline, Lead, Responsible, Supporting);

    public IReadOnlyDictionary<MeasurePart, string> Own => Of(OwnText, OwnDeadline, OwnLead, OwnResponsible, OwnSupporting);

    static Dictionary<MeasurePart, string> Of(string? text, string? deadline, string? lead, string? responsible, string? supporting) => new()
    {
        [MeasurePart.Text] = text ?? "",
        [MeasurePart.Deadline] = deadline ?? "",
        [MeasurePart.Lead] = lead ?? "",
        [MeasurePart.Responsible] = responsible ?? "",
        [MeasurePart.Supporting] = supporting ?? "",
    };
}
