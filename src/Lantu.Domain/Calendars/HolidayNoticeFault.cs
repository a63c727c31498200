namespace Lantu.Domain.Calendars;

/// <summary>Something for which a holiday notice can't be trusted as it is.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Holiday">The holiday it is about; empty where it is about the notice.</param>
/// <param name="Found">The day, count or words found.</param>
/// <param name="Expected">What should stand there, where that is known.</param>
public sealed record HolidayNoticeFault(HolidayNoticeFaultKind Kind, string Holiday, string Found, string Expected = "");
