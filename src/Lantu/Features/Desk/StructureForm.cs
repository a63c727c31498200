using Lantu.Domain.Plans;

namespace Lantu.Features.Desk;

/// <summary>What was typed to add a measure, or to divide, join or remove one.</summary>
public sealed class StructureForm
{
    public int Revision { get; set; }

    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    public string? Deadline { get; set; }

    public string? Lead { get; set; }

    public string? Responsible { get; set; }

    public string? Supporting { get; set; }

    public string? OwnText { get; set; }

    public string? OwnDeadline { get; set; }

    public string? OwnLead { get; set; }

    public string? OwnResponsible { get; set; }

    public string? OwnSupporting { get; set; }

    public string? Reason { get; set; }

    /// <summary>The finding the page was opened for.</summary>
    public int? For { get; set; }

    /// <summary>Findings that are settled by it.</summary>
    public IReadOnlyList<int>? Findings { get; set; }

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
