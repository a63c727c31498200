using System.Globalization;
using Lantu.Domain.Calendars;
using Lantu.Domain.Messages;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Rounds;

namespace Lantu.Ui;

/// <summary>Rounds, their moments and what happens to them in words; of the pages and the command line alike.</summary>
static class RoundWords
{
    /// <summary>A month: 2023年3月.</summary>
    public static string Month(RoundMonth month) => Words.IsEnglish ? month.FirstDay.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")) : $"{month.Year}年{month.Month}月";

    /// <summary>The months a round reports on.</summary>
    public static string Months(ReportingRound round) => round.From == round.Month ? Month(round.Month) : Words.Of("DayToDay", Month(round.From), Month(round.Month));

    /// <summary>The sentence of a refused act: why, and who can help.</summary>
    public static string Refusal(RoundRefusedException refused) => Words.Of(refused switch
    {
        { Reason: RoundRefusal.StillRunning, Arguments: [_, "", ..] } => "round-refused-StillRunningAll",
        _ => $"round-refused-{refused.Reason}",
    }, [.. refused.Arguments.Select(Argument)]);

    /// <summary>Nothing to act on is not found; what others did meanwhile, or the round's state, is a conflict; the rest can't be processed as it was sent.</summary>
    public static int Status(RoundRefusedException refused) => refused.Reason switch
    {
        RoundRefusal.NoPlan or RoundRefusal.NoCalendar or RoundRefusal.NoMonth or RoundRefusal.NotOfPlan or RoundRefusal.BeforeIssue => StatusCodes.Status404NotFound,
        RoundRefusal.ReasonMissing or RoundRefusal.ReasonTooLong or RoundRefusal.UntilMissing or RoundRefusal.UntilTooEarly or RoundRefusal.UntilTooLate or RoundRefusal.NoSuchUnit or RoundRefusal.NothingChanged
            or RoundRefusal.LockOutOfRange or RoundRefusal.NoticeFaulty => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };

    /// <summary>The sentence of a fault of a notice.</summary>
    public static string Fault(HolidayNoticeFault fault) => Words.Of($"notice-fault-{fault.Kind}", fault.Holiday, fault.Found, fault.Expected);

    /// <summary>The sentence of a message.</summary>
    public static string Message(Message message) => Words.Of($"message-{message.Kind}", [.. message.Arguments.Select(Argument)]);

    /// <summary>Whether a round takes reports, which of its moments is the reason, and who can change it.</summary>
    public static string Entry(RoundStanding standing) => standing switch
    {
        { Unlock: { } unlock } => Words.Of("round-entry-Unlocked", Words.Day(standing.Locks.Day), Words.Day(unlock.Until.Day)),
        { State: RoundState.Open, Due.IsProvisional: true } => Words.Of("round-entry-Provisional", Words.Day(standing.Due.Day)),
        _ => Words.Of($"round-entry-{standing.State}", Words.Day(standing.Due.Day), Words.Day(standing.Locks.Day)),
    };

    /// <summary>The colour that goes with a state's word.</summary>
    public static string Look(RoundState state) => state switch
    {
        RoundState.Open => "is-info",
        RoundState.Overdue => "is-warning",
        RoundState.Locked => "is-error",
        _ => "is-plain",
    };

    static object Argument(object argument) => argument switch
    {
        DateTimeOffset instant => Words.Instant(instant),
        DateOnly day => Words.Day(day),
        RoundMonth month => Month(month),
        RoundObstacle obstacle => Words.Of($"obstacle-{obstacle}"),
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) => Words.Day(day),
        string text when RoundMonth.TryParse(text, out RoundMonth month) => Month(month),
        _ => argument,
    };
}
