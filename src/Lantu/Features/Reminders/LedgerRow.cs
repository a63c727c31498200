using Lantu.Domain.Reminders;
using Lantu.Ui;

namespace Lantu.Features.Reminders;

/// <summary>A line of the ledger, with what of it is about the plan.</summary>
/// <param name="Reminder">The line.</param>
/// <param name="Items">The reports it reminds of.</param>
/// <param name="Units">Names of the plan's units.</param>
/// <param name="Bodies">Names of units of the place's directory that parts are between, by number.</param>
/// <param name="Titles">Titles of its ad-hoc rounds, by number.</param>
public sealed record LedgerRow(Reminder Reminder, IReadOnlyList<ReminderItem> Items, IReadOnlyDictionary<int, string> Units, IReadOnlyDictionary<int, string> Bodies, IReadOnlyDictionary<int, string> Titles)
{
    const int Named = 4;

    /// <summary>When something last happened to it.</summary>
    public DateTimeOffset At => Reminder.DoneAt ?? Reminder.ClaimedAt ?? Reminder.PlannedAt;

    /// <summary>Who gets it.</summary>
    public string Receiver => Reminder.Name.Length > 0 ? Reminder.Name : Words.Of("GroupOf", Words.Of($"channel-{Reminder.Channel}"));

    public string Rounds => string.Join("、", Items.Select(item => item.Round).Distinct().Order().Select(round => round.IsPart ? ReminderWords.Parts(RoundWords.Month(round.Month!.Value), Bodies.GetValueOrDefault(round.Parent, "")) : NameOf(round, Titles)).Distinct(StringComparer.Ordinal));

    public string Steps => string.Join("、", Items.Select(item => item.Step).OfType<ReminderStep>().Distinct().Order().Select(step => Words.Of($"step-{step}")));

    /// <summary>The units, the first few by name.</summary>
    public string UnitNames => Names.Count > Named ? Words.Of("AndOtherUnits", string.Join("、", Names.Take(Named)), Names.Count) : string.Join("、", Names);

    /// <summary>What a month or one of the times of an ad-hoc round is called.</summary>
    public static string NameOf(ReminderRound round, IReadOnlyDictionary<int, string> titles) => round.Month is { } month ? RoundWords.Month(month) : ReminderWords.AdHoc(titles.GetValueOrDefault(round.AdHoc, ""), round.Turn);

    /// <summary>All units by name.</summary>
    public IReadOnlyList<string> Names => [.. Items.Where(item => !item.IsSettled).Select(item => (item.Round.IsPart ? Bodies : Units).GetValueOrDefault(item.Unit, "")).Distinct(StringComparer.Ordinal)];

    /// <summary>Units that needed no reminder any more.</summary>
    public int Settled => Items.Count(item => item.IsSettled);

    /// <summary>Why, in words where there are any, else the other side's code.</summary>
    public string? Detail => Reminder.Detail is not { Length: > 0 } detail ? null : Words.Of($"reminder-why-{detail}") is var said && said.StartsWith("reminder-why-", StringComparison.Ordinal) ? detail : said;

    /// <summary>The colour that goes with an outcome's word.</summary>
    public string Look => Reminder.Outcome switch
    {
        ReminderOutcome.Sent => "is-info",
        ReminderOutcome.Failed => "is-error",
        ReminderOutcome.Unknown => "is-warning",
        _ => "is-plain",
    };
}
