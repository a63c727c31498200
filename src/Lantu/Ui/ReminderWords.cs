using Lantu.Jobs.Reminders;

namespace Lantu.Ui;

/// <summary>What units are reminded of, in words.</summary>
static class ReminderWords
{
    /// <summary>The months that are reported on, or the ad-hoc round with which time of it.</summary>
    public static string Round(OwingUnit unit) => unit.Reports is { } reports ? RoundWords.Months(reports) : AdHoc(unit.Title, unit.Round.Turn);

    /// <summary>One of the times of an ad-hoc round.</summary>
    public static string AdHoc(string title, int turn) => Words.Of("AdHocTimeOf", title, turn);
}
