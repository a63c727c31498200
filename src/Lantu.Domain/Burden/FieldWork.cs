namespace Lantu.Domain.Burden;

/// <summary>Fields that something to fill in asked for, and what was done for them.</summary>
/// <param name="Asked">Fields that it asks for.</param>
/// <param name="Filled">Fields that a person filled in what counts.</param>
/// <param name="Planned">Fields that were taken over as they were.</param>
/// <param name="Changed">Fields that a later revision says otherwise than the one before.</param>
/// <param name="Took">How long it took, where that is known.</param>
public sealed record FieldWork(int Asked, int Filled, int Planned, int Changed, TimeSpan? Took);
