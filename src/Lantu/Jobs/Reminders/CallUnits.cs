using System.Security.Cryptography;
using System.Text;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>催办: the office reminds the units of a round that have not reported. Who gets it is shown first; what was shown is what is sent, or nothing is.</summary>
sealed class CallUnits(WriteQueue writes, BusinessClock clock)
{
    const string Before = "call-";

    /// <summary>Whom a call to units of a round would reach.</summary>
    /// <param name="board">Who has not reported now.</param>
    /// <param name="round">The round.</param>
    /// <param name="units">The units by their places in the plan; all that owe without.</param>
    public static IReadOnlyList<Digest> Receivers(ReminderBoard board, ReminderRound round, IReadOnlyCollection<int>? units) =>
        Digest.Of(board.Owing.Where(unit => !unit.IsAhead && unit.Round == round && units?.Contains(unit.Ordinal) != false)
            .SelectMany(unit => board.ReceiversOf(unit).Select(receiver => (receiver, unit.Owed(unit.IsOverdue ? ReminderStep.Overdue : null)))));

    /// <summary>Tells whether the receivers are still those that were shown.</summary>
    public static string Fingerprint(IReadOnlyList<Digest> digests) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', digests.Select(digest => $"{digest.Receiver.Channel} {digest.Receiver.Key} {string.Join(',', digest.Reports.Select(report => report.Unit))}")))));

    /// <summary>A text as it is kept.</summary>
    /// <exception cref="RefusedException">It is too long.</exception>
    public static string? TextOf(string? typed) => string.Concat((typed ?? "").ReplaceLineEndings(" ").Where(character => !char.IsControl(character))).Trim() switch
    {
        "" => null,
        { Length: > Reminder.LongestText } => throw ReminderFault.Refuse(ReminderFaultKind.TextTooLong, Reminder.LongestText),
        var text => text,
    };

    /// <summary>Plans the messages of a call.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="round">The round.</param>
    /// <param name="units">The units by their places in the plan.</param>
    /// <param name="typed">What is added, if anything.</param>
    /// <param name="seen">Fingerprint of the receivers that were shown.</param>
    /// <param name="act">What names this one call: sent twice, it is one.</param>
    /// <param name="by">Who calls.</param>
    /// <exception cref="RefusedException">Nobody is to be reminded, or others than were shown.</exception>
    public Task<int> RunAsync(int number, ReminderRound round, IReadOnlyCollection<int> units, string? typed, string? seen, Guid act, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        string? text = TextOf(typed);
        string slot = $"{Before}{act:N}";
        if (await db.Reminders.AnyAsync(r => r.Slot == slot))
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        DateTimeOffset now = clock.GetUtcNow();
        ReminderBoard board = await ReminderBoard.LoadAsync(db, clock, number);
        IReadOnlyList<Digest> digests = Receivers(board, round, units);
        if (digests.Count == 0)
        {
            throw ReminderFault.Refuse(ReminderFaultKind.NobodyToRemind);
        }

        if (Fingerprint(digests) != seen)
        {
            throw ReminderFault.Refuse(ReminderFaultKind.ReceiversChanged);
        }

        DateTimeOffset at = board.NextOf([plan.Id], now);
        int entered = await ReminderLedger.EnterAsync(db, new ReminderOccasion(ReminderKind.Call, slot, now, by, plan.Id, text), [.. digests.Select(digest => (digest, at))]);
        int[] called = [.. digests.SelectMany(digest => digest.Reports).Select(report => report.Unit).Distinct().Order()];
        return new Written<int>(entered, "reminders.called", $"plan/{number}/round/{round}", $"{entered} messages to {digests.Select(digest => digest.Receiver.Key).Distinct(StringComparer.Ordinal).Count()} receivers about units {string.Join(", ", called)}{(text is null ? "" : $": {text}")}");
    });
}
