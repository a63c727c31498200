namespace Lantu.Jobs.Calendars;

/// <summary>A notice that was handed in and looked at.</summary>
/// <param name="Calendar">Number of the calendar.</param>
/// <param name="Revision">Its edition when it was looked at.</param>
/// <param name="Text">The notice's text.</param>
sealed record NoticeUpload(int Calendar, int Revision, string Text);
