namespace Lantu.Documents.Calendars;

/// <summary>A sentence of a holiday notice.</summary>
/// <param name="Holiday">The holiday under whose heading it stands.</param>
/// <param name="Year">The notice's year, which dates without one are of.</param>
/// <param name="Text">Its words.</param>
sealed record HolidaySentence(string Holiday, int Year, string Text);
