namespace Lantu.Features.Measures;

/// <summary>What the address asks of the measure table.</summary>
public sealed record MeasureFilter
{
    public int? Programme { get; init; }

    public string? Unit { get; init; }

    public string? Role { get; init; }

    public string? Kind { get; init; }

    public string? Text { get; init; }

    public bool OnlyFindings { get; init; }
}
