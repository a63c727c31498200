using System.Globalization;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Reminders;

/// <summary>
/// A line of the ledger: one message to one receiver. There is one for each occasion, way and receiver, it is claimed before it is handed over, and once
/// it may have been taken it is never sent again.
/// </summary>
public sealed class Reminder
{
    public const int LongestText = 200;

    public const int LongestDetail = 200;

    /// <summary>A claim without an outcome after so long is of a process that has ended.</summary>
    public static readonly TimeSpan LongestClaim = TimeSpan.FromMinutes(10);

    readonly List<MonthReminderItem> _months = [];

    readonly List<PartReminderItem> _parts = [];

    readonly List<AdHocReminderItem> _adHocs = [];

    /// <summary>Its place in the ledger, from 1.</summary>
    public required int Number { get; init; }

    public required ReminderKind Kind { get; init; }

    /// <summary>The occasion: the day of a digest, or the act of a person.</summary>
    public required string Slot { get; init; }

    public required ReminderChannel Channel { get; init; }

    /// <summary>Who gets it: account/12.</summary>
    public required string Receiver { get; init; }

    /// <summary>What they were called when it was planned.</summary>
    public required string Name { get; init; }

    /// <summary>The plan of a person's act; a digest may be of several.</summary>
    public PlanId? PlanId { get; init; }

    /// <summary>What a person has added.</summary>
    public string? Text { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    public required string By { get; init; }

    /// <summary>Before this it is not sent.</summary>
    public required DateTimeOffset NotBefore { get; set; }

    public ReminderOutcome Outcome { get; private set; }

    /// <summary>How often it was handed over, or tried to be.</summary>
    public int Tries { get; private set; }

    /// <summary>When it was claimed last.</summary>
    public DateTimeOffset? ClaimedAt { get; private set; }

    /// <summary>When its outcome was known.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>A stable word, or the other side's code, that says why.</summary>
    public string? Detail { get; private set; }

    /// <summary>Reports of months that it reminds of.</summary>
    public IReadOnlyList<MonthReminderItem> Months => _months;

    /// <summary>Parts that it reminds of.</summary>
    public IReadOnlyList<PartReminderItem> Parts => _parts;

    /// <summary>Times of ad-hoc rounds that it reminds of.</summary>
    public IReadOnlyList<AdHocReminderItem> AdHocs => _adHocs;

    /// <summary>All that it reminds of.</summary>
    public IEnumerable<ReminderItem> Items => [.. _months, .. _parts, .. _adHocs];

    /// <summary>How a digest's day is kept as its occasion.</summary>
    public static string SlotOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether its day is over without it having been sent.</summary>
    public bool IsPast(DateOnly today) => Kind == ReminderKind.Digest && string.CompareOrdinal(Slot, SlotOf(today)) < 0;

    /// <summary>Reminds of something more.</summary>
    public void Add(OwedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        switch (report.Round)
        {
            case { Month: { } month, IsPart: true }:
                _parts.Add(new PartReminderItem { ReminderNumber = Number, PlanId = report.Plan, Month = month, DirectoryNumber = report.Directory, Parent = report.Round.Parent, Child = report.Unit, Due = report.Due, Step = report.Step });
                break;
            case { Month: { } month }:
                _months.Add(new MonthReminderItem { ReminderNumber = Number, PlanId = report.Plan, Month = month, UnitOrdinal = report.Unit, Due = report.Due, Step = report.Step });
                break;
            default:
                _adHocs.Add(new AdHocReminderItem { ReminderNumber = Number, PlanId = report.Plan, RoundNumber = report.Round.AdHoc, TurnNumber = report.Round.Turn, UnitOrdinal = report.Unit, Due = report.Due, Step = report.Step });
                break;
        }
    }

    /// <summary>Claims it for being handed over.</summary>
    public void Claim(DateTimeOffset now)
    {
        Refuse(Outcome != ReminderOutcome.Planned);
        (Outcome, ClaimedAt) = (ReminderOutcome.Sending, now);
        Tries++;
    }

    /// <summary>Puts it off.</summary>
    public void Postpone(DateTimeOffset until, string detail)
    {
        Refuse(Outcome is not (ReminderOutcome.Planned or ReminderOutcome.Sending));
        (Outcome, NotBefore, Detail) = (ReminderOutcome.Planned, until, Short(detail));
    }

    /// <summary>Says what became of it.</summary>
    public void Finish(ReminderOutcome outcome, DateTimeOffset now, string? detail)
    {
        Refuse(Outcome is not (ReminderOutcome.Planned or ReminderOutcome.Sending or ReminderOutcome.Unknown));
        (Outcome, DoneAt, Detail) = (outcome, now, detail is null ? null : Short(detail));
    }

    static string Short(string detail) => detail.Length <= LongestDetail ? detail : detail[..LongestDetail];

    void Refuse(bool isSo)
    {
        if (isSo)
        {
            throw new InvalidOperationException($"The reminder {Number} is {Outcome}.");
        }
    }
}
