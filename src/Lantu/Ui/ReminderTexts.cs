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
                text.AppendLine(Words.Of("mail-line", new PlanName(line.Unit.Plan.Number, line.Unit.Plan.Title).Brief, RoundWords.Months(line.Unit.Round), line.Unit.Unit, line.Unit.Measures, Words.Day(line.Unit.Standing.Due.Day), Step(line)));
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
                letter.Owed.Select(line => (line.Item.PlanId, line.Item.UnitOrdinal)).Distinct().Count(),
                letter.Owed.Select(line => (line.Item.PlanId, line.Item.Month)).Distinct().Count(),
                Words.Day(letter.Owed.Min(line => line.Unit.Standing.Due.Day)),
                letter.Link.AbsoluteUri);
    });

    static string Step(OwedLine line) => line.Item.Step is { } step ? Words.Of($"step-{step}") : Words.Of("step-Open");

    T Said<T>(Func<T> say)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(delivery.IsEnglish ? "en" : "zh-CN");
        try
        {
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
