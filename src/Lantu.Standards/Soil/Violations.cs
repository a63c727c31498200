namespace Lantu.Standards.Soil;

/// <summary>Land used against the rules that was found in the period.</summary>
/// <param name="Found">How many cases were found.</param>
/// <param name="Settled">How many of them were punished by law and rectified 依法处罚、整改到位.</param>
public sealed record Violations(int Found, int Settled);
