using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Handovers;

/// <summary>When what is handed over is given, received and answered. Late is told and never refused.</summary>
public static class HandoverClock
{
    /// <summary>Working days to receive something after the day it was given: the notices give no term for it, and looking whether it is there takes no more than the return of a report is given.</summary>
    public const int ReceiptDays = 2;

    /// <summary>Whether a period of a rhythm ends with the month.</summary>
    public static bool EndsWith(HandoverRhythm? rhythm, RoundMonth month) => rhythm switch
    {
        HandoverRhythm.Month => true,
        HandoverRhythm.Quarter => month.Month % 3 == 0,
        HandoverRhythm.HalfYear => month.Month % 6 == 0,
        HandoverRhythm.Year => month.Month == 12,
        _ => false,
    };

    /// <summary>
    /// The periods of a hand-over, by the rounds of its plan: those that fall due after it was decided and before it ended. A round that was due before the
    /// plan was published and that nobody opened asks nothing.
    /// </summary>
    /// <param name="handover">The hand-over.</param>
    /// <param name="given">What was given of it.</param>
    /// <param name="rounds">The plan's rounds.</param>
    /// <param name="extensions">What was granted on them, by month.</param>
    /// <param name="giver">Name of the giving unit.</param>
    /// <param name="now">The instant.</param>
    public static IReadOnlyList<HandoverPeriod> Periods(Handover handover, IReadOnlyCollection<HandoverDelivery> given, IEnumerable<ReportingRound> rounds, ILookup<RoundMonth, RoundExtension> extensions, string giver, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(handover);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(rounds);
        ArgumentNullException.ThrowIfNull(extensions);

        List<HandoverPeriod> periods = [];
        foreach (ReportingRound round in rounds.Where(round => handover.IsPeriodic && round is not { IsMissed: true, OpenedAt: null }).OrderBy(round => round.Month.Index))
        {
            // A round may report on several months; of a period its last one counts.
            foreach (RoundMonth month in Enumerable.Range(0, round.Month.Index - round.From.Index + 1).Select(round.From.Plus).Where(month => EndsWith(handover.Rhythm, month)))
            {
                RoundMoment due = RoundStanding.Of(round, [.. extensions[round.Month]], giver, now).Due;
                if (due.At > handover.DecidedAt && !(handover.EndedAt <= due.At))
                {
                    HandoverDelivery[] own = [.. given.Where(one => one.Month == month)];
                    bool hasBegun = round.Opens.At <= now || own.Length > 0;
                    WorkingDay by = new(due.Day, due.IsProvisional, []);
                    periods.Add(new HandoverPeriod(month, due, hasBegun ? HandoverStep.Of(by, own.Length == 0 ? null : own.Min(one => one.GivenAt), BeijingTime.DayOf(now)) : HandoverStep.NotYet with { By = by }, own.Length));
                }
            }
        }

        return periods;
    }

    /// <summary>How something was given: the first of its period has the period's last day, what comes after it has none.</summary>
    public static HandoverStep Given(HandoverDelivery delivery, IEnumerable<HandoverDelivery> all, IEnumerable<HandoverPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(periods);

        return periods.FirstOrDefault(period => period.Month == delivery.Month) is { } period && !all.Any(other => other.Month == delivery.Month && other.Number < delivery.Number) ? period.Step : new HandoverStep(HandoverLight.Done, null);
    }

    /// <summary>How receiving stands.</summary>
    public static HandoverStep Receipt(HandoverDelivery delivery, WorkingCalendar calendar, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(calendar);

        return HandoverStep.Of(calendar.After(BeijingTime.DayOf(delivery.GivenAt), ReceiptDays), delivery.ReceivedAt, today);
    }

    /// <summary>How answering stands: its days begin when it was received.</summary>
    public static HandoverStep Answer(Handover handover, HandoverDelivery delivery, WorkingCalendar calendar, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(handover);
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(calendar);

        return handover.AnswerDays is not { } days ? HandoverStep.None
            : delivery.ReceivedAt is not { } received ? HandoverStep.NotYet
            : HandoverStep.Of(calendar.After(BeijingTime.DayOf(received), days), delivery.AnsweredAt, today);
    }
}
