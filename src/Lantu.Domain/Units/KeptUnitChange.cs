namespace Lantu.Domain.Units;

/// <summary>What an act did to a unit: its history.</summary>
public sealed class KeptUnitChange
{
    public required int DirectoryNumber { get; init; }

    public required int ActNumber { get; init; }

    public required int UnitNumber { get; init; }

    public required UnitChange Change { get; init; }
}
