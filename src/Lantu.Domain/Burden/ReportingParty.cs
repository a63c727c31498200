namespace Lantu.Domain.Burden;

/// <summary>A unit that reports on a measure, and who checks what it reports.</summary>
/// <param name="Unit">The unit that reports.</param>
/// <param name="Checker">The lead that checks; nobody where the plan office does.</param>
public sealed record ReportingParty(string Unit, string? Checker);
