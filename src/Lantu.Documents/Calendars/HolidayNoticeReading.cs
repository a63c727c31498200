using Lantu.Domain.Calendars;

namespace Lantu.Documents.Calendars;

/// <summary>What was read of a holiday notice.</summary>
/// <param name="Notice">The notice; to be used only where there is no fault.</param>
/// <param name="Faults">What is wrong with it, in its order; those of the whole last.</param>
public sealed record HolidayNoticeReading(HolidayNotice Notice, IReadOnlyList<HolidayNoticeFault> Faults);
