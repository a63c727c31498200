using Lantu.Domain.Stations;
using Lantu.Domain.Units;
using Lantu.Jobs.Registers;
using Lantu.Ui;

namespace Lantu.Features.Stations;

/// <summary>The stations of a plan's place.</summary>
public sealed record StationsView(PlanName Plan)
{
    /// <summary>Number of the place's unit directory; nothing where it has none, and so no stations.</summary>
    public int? Directory { get; init; }

    public string Place { get; init; } = "";

    public DateOnly Day { get; init; }

    public UnitDirectory Units { get; init; } = UnitDirectory.Empty;

    public StationFilter Filter { get; init; } = new();

    /// <summary>The stations that match, by name.</summary>
    public IReadOnlyList<StationLine> Stations { get; init; } = [];

    /// <summary>All placings of the register that counts.</summary>
    public IReadOnlyList<StationPlacing> Placings { get; init; } = [];

    /// <summary>How many stations there are.</summary>
    public int Total { get; init; }

    /// <summary>The registers that were filed, the last first.</summary>
    public IReadOnlyList<FiledRegister> Registers { get; init; } = [];

    /// <summary>Whether the place has readings of any station.</summary>
    public bool HasReadings { get; init; }

    public string? Done { get; init; }

    public string Address => $"{Plan.Address}/stations";

    public string AreaOf(int area) => RegisterAreas.NameOf(Units, area);
}
