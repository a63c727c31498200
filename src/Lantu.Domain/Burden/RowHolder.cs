namespace Lantu.Domain.Burden;

/// <summary>Whose a row is to write or to check.</summary>
/// <param name="Unit">The unit; nobody for the plan office.</param>
/// <param name="Person">The person's name; absent where nothing says which of the unit's people it is.</param>
public sealed record RowHolder(string? Unit, string? Person);
