namespace Lantu.Standards;

/// <summary>What a statistic lacks to be valid.</summary>
/// <param name="Lack">What there is too little of.</param>
/// <param name="Found">How many there are.</param>
/// <param name="Needed">How many the clause asks for.</param>
/// <param name="Where">The period or item that falls short, such as <c>2023-02</c>; empty where it is the whole.</param>
public sealed record Shortfall(Lack Lack, int Found, int Needed, string Where = "");
