using Lantu.Jobs.Reminders;

namespace Lantu.Ui;

/// <summary>What units are reminded of, in words.</summary>
static class ReminderWords
{
    /// <summary>The months that are reported on, the parts of them for the unit above, or the ad-hoc round with which time of it.</summary>
    public static string Round(OwingUnit unit) =>
        unit.Reports is not { } reports ? AdHoc(unit.Title, unit.Round.Turn) : unit.Round.IsPart ? Parts(RoundWords.Months(reports), unit.Title) : RoundWords.Months(reports);

    /// <summary>Parts of a month that are reported to a unit.</summary>
    public static string Parts(string month, string above) => Words.Of("PartsOfMonth", month, above);

    /// <summary>One of the times of an ad-hoc round.</summary>
    public static string AdHoc(string title, int turn) => Words.Of("AdHocTimeOf", title, turn);
}
