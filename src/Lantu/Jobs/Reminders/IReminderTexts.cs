namespace Lantu.Jobs.Reminders;

/// <summary>Writes messages in the installation's language.</summary>
interface IReminderTexts
{
    /// <summary>The subject and text of an e-mail.</summary>
    (string Subject, string Text) Mail(ReminderLetter letter);

    /// <summary>What a group is told: how many, until when, and where to look; no name of a unit or plan.</summary>
    string Group(ReminderLetter letter);
}
