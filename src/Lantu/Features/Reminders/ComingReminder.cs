using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;

namespace Lantu.Features.Reminders;

/// <summary>Units that have not reported in a round and are due on the same day.</summary>
/// <param name="Round">The round.</param>
/// <param name="Due">Until when their reports are on time.</param>
/// <param name="Units">How many they are.</param>
/// <param name="Unreached">Those of them that nobody reports for.</param>
/// <param name="Days">The days on which they are reminded from today on, by step.</param>
public sealed record ComingReminder(ReportingRound Round, RoundMoment Due, int Units, IReadOnlyList<string> Unreached, IReadOnlyDictionary<ReminderStep, DateOnly> Days);
