namespace Lantu.Features.Readings.Water;

/// <summary>The form by which months of sections are filed.</summary>
public sealed record WaterUploadView(WaterPlace Place)
{
    /// <summary>What stands in the fields: what was typed, or what the last batch was said to be.</summary>
    public TypedWaterLayout Typed { get; init; } = new();

    public string? Refused { get; init; }

    public string? Done { get; init; }
}
