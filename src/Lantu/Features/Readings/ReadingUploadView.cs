using Lantu.Domain.Stations;
using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Readings;

/// <summary>The form by which readings are filed.</summary>
public sealed record ReadingUploadView(PlanName Plan)
{
    public string Place { get; init; } = "";

    /// <summary>Number of the place's unit directory; nothing where it has none, and nothing can be filed.</summary>
    public int? Directory { get; init; }

    public UnitDirectory Units { get; init; } = UnitDirectory.Empty;

    /// <summary>The stations; nothing where none were entered: hours are kept then, and no area has figures.</summary>
    public StationRegister? Register { get; init; }

    /// <summary>What stands in the fields: what was typed, or what the last batch was said to be.</summary>
    public TypedLayout Typed { get; init; } = new();

    public string? Refused { get; init; }

    public string? Done { get; init; }

    public string Address => $"{Plan.Address}/readings";
}
