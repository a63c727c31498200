namespace Lantu.Domain.Calendars;

/// <summary>A working day that was counted to, and what the count rests on.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsProvisional">Whether a notice that is not known yet may move it (暂定): then nothing locks and nobody is reminded by it.</param>
/// <param name="Notices">The notices of the days counted over, oldest first.</param>
public sealed record WorkingDay(DateOnly Date, bool IsProvisional, IReadOnlyList<HolidayNotice> Notices);
