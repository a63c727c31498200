namespace Lantu.Domain.Calendars;

/// <summary>A day that a notice arranges otherwise than before.</summary>
/// <param name="Date">The day.</param>
/// <param name="WasWorking">Whether it was worked.</param>
/// <param name="IsWorking">Whether it will be.</param>
/// <param name="Holiday">The holiday it is, or was, arranged for.</param>
public sealed record DayChange(DateOnly Date, bool WasWorking, bool IsWorking, string Holiday);
