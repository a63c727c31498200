using System.Globalization;
using System.Text;
using Lantu.Domain.Reminders;
using Lantu.Jobs.Reminders;

namespace Lantu.Ui;

/// <summary>Reminders in words, in the installation's language: nobody's request tells it.</summary>
sealed class ReminderTexts(Delivery delivery) : IReminderTexts
{
    public (string Subject, string Text) Mail(ReminderLetter letter) => Said(() =>
    {
        Reminder reminder = letter.Reminder;
        StringBuilder text = new();
        text.AppendLine(Words.Of("mail-greeting", reminder.Name)).AppendLine();
        if (reminder.Kind == ReminderKind.Test)
        {
            text.AppendLine(Words.Of("mail-test"));
        }
        else
        {
            text.AppendLine(Words.Of($"mail-intro-{reminder.Kind}"));
            foreach (OwedLine line in letter.Owed)
            {
                text.AppendLine(Words.Of(line.Item.Round switch { { IsPart: true } => "mail-line-Part", { Month: null } => "mail-line-AdHoc", _ => "mail-line" }, new PlanName(line.Unit.Plan.Number, line.Unit.Plan.Title).Brief, ReminderWords.Round(line.Unit), line.Unit.Unit, line.Unit.Rows, Words.Day(line.Unit.Due.Day), Step(line)));
            }
        }

        if (reminder.Text is { } added)
        {
            text.AppendLine().AppendLine(Words.Of("mail-added", added));
        }

        text.AppendLine().AppendLine(Words.Of("mail-link", letter.Link.AbsoluteUri)).AppendLine().AppendLine(Words.Of("mail-foot"));
        return (Words.Of($"mail-subject-{reminder.Kind}", letter.Owed.Count), text.ToString());
    });

    public string Group(ReminderLetter letter) => Said(() =>
    {
        Reminder reminder = letter.Reminder;
        return reminder.Kind == ReminderKind.Test
            ? Words.Of("group-Test", letter.Link.AbsoluteUri)
            : Words.Of(
                $"group-{reminder.Kind}",
                letter.Owed.Select(line => (line.Item.PlanId, line.Item.Unit)).Distinct().Count(),
                Rounds(letter),
                Words.Day(letter.Owed.Min(line => line.Unit.Due.Day)),
                letter.Link.AbsoluteUri);
    });

    static string Step(OwedLine line) => line.Item.Step is { } step ? Words.Of($"step-{step}") : Words.Of("step-Open");

    static string Rounds(ReminderLetter letter)
    {
        (int months, int adHoc) = letter.Owed.Select(line => (line.Item.PlanId, line.Item.Round)).Distinct().Aggregate((0, 0), (sum, one) => one.Round.Month is null ? (sum.Item1, sum.Item2 + 1) : (sum.Item1 + 1, sum.Item2));
        return adHoc == 0 ? Words.Of("group-rounds", months) : months == 0 ? Words.Of("group-adhoc", adHoc) : Words.Of("group-and", Words.Of("group-rounds", months), Words.Of("group-adhoc", adHoc));
    }

    T Said<T>(Func<T> say)
    {
        (CultureInfo texts, CultureInfo formats) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        Language.Speak(delivery.IsEnglish);
        try
        {
            return say();
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (texts, formats);
        }
    }
}
