using Lantu.Domain.Calendars;
using Lantu.Jobs.Rounds;

namespace Lantu.Jobs.Calendars;

/// <summary>What loading a notice would do.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Text">The notice's text.</param>
/// <param name="Notice">What was read of it.</param>
/// <param name="Faults">What is wrong with it; then nothing else is told.</param>
/// <param name="Replaces">The notice of the same year that it would take the place of.</param>
/// <param name="Days">The days that change.</param>
/// <param name="Rounds">The rounds whose moments change.</param>
sealed record NoticeProposal(StoredCalendar Calendar, string Text, HolidayNotice Notice, IReadOnlyList<HolidayNoticeFault> Faults, KeptNotice? Replaces, IReadOnlyList<DayChange> Days, IReadOnlyList<RoundShift> Rounds)
{
    /// <summary>Whether this very text is in force already.</summary>
    public bool IsInForce => Replaces?.TextHash == StoredCalendar.HashOf(Text);
}
