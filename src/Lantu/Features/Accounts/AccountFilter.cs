namespace Lantu.Features.Accounts;

/// <summary>Which accounts are listed.</summary>
/// <param name="Text">Part of a login or person's name.</param>
/// <param name="State">invited, active, suspended or locked.</param>
/// <param name="Unit">Part of a unit's name.</param>
public sealed record AccountFilter(string? Text, string? State, string? Unit);
