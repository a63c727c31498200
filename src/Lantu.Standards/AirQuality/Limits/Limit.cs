namespace Lantu.Standards.AirQuality.Limits;

/// <summary>One limit of concentration.</summary>
/// <param name="Value">The concentration that is still allowed, in the pollutant's unit.</param>
/// <param name="Clause">Where it stands.</param>
public readonly record struct Limit(decimal Value, Clause Clause);
