namespace Lantu.Domain.Units;

/// <summary>What became of a unit: added where there is no before, and taken back where there is no after.</summary>
/// <param name="Before">As it was, with its contacts.</param>
/// <param name="After">As it is.</param>
public sealed record UnitChange(UnitEntry? Before, UnitEntry? After)
{
    /// <summary>The unit as it is, or as it was until it was taken back.</summary>
    public UnitEntry Entry => After ?? Before!;

    /// <summary>What sort of change it is, the weightiest of those it holds.</summary>
    public UnitChangeKind Kind =>
        Before is not { Unit: { } before } ? UnitChangeKind.Added
        : After is null ? UnitChangeKind.TakenBack
        : before.ValidTo is null && After.Unit.ValidTo is not null ? UnitChangeKind.Ended
        : before.Name != After.Unit.Name ? UnitChangeKind.Renamed
        : before.SaysSameAs(After.Unit) ? UnitChangeKind.Contacts
        : UnitChangeKind.Changed;
}
