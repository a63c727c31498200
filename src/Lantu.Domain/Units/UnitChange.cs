namespace Lantu.Domain.Units;

/// <summary>What became of a unit: added where there is no before.</summary>
/// <param name="Before">As it was, with its contacts.</param>
/// <param name="After">As it is.</param>
public sealed record UnitChange(UnitEntry? Before, UnitEntry After)
{
    /// <summary>What sort of change it is, the weightiest of those it holds.</summary>
    public UnitChangeKind Kind =>
        Before is not { Unit: { } before } ? UnitChangeKind.Added
        : before.ValidTo is null && After.Unit.ValidTo is not null ? UnitChangeKind.Ended
        : before.Name != After.Unit.Name ? UnitChangeKind.Renamed
        : before.SaysSameAs(After.Unit) ? UnitChangeKind.Contacts
        : UnitChangeKind.Changed;
}
