namespace Lantu.Domain.Calendars;

/// <summary>What a notice says of one day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Holiday">The holiday it is arranged for: 春节; several in one: 中秋节、国庆节.</param>
/// <param name="IsWorking">Whether work is done on it (a make-up day, 上班); else it is off (放假).</param>
public sealed record DayArrangement(DateOnly Date, string Holiday, bool IsWorking);
