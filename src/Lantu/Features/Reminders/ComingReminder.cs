using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;

namespace Lantu.Features.Reminders;

/// <summary>Units that have not reported in a round, not reported their parts of it to the unit above, or not answered one of the times of an ad-hoc round, and are due on the same day.</summary>
/// <param name="Round">What they owe.</param>
/// <param name="Name">The same in words.</param>
/// <param name="Address">Its page.</param>
/// <param name="IsAhead">Whether it is yet to open.</param>
/// <param name="Due">Until when they are on time.</param>
/// <param name="Units">How many they are.</param>
/// <param name="Unreached">Those of them that nobody reports for.</param>
/// <param name="Days">The days on which they are reminded from today on, by step.</param>
public sealed record ComingReminder(ReminderRound Round, string Name, string Address, bool IsAhead, RoundMoment Due, int Units, IReadOnlyList<string> Unreached, IReadOnlyDictionary<ReminderStep, DateOnly> Days)
{
    /// <summary>Whether the plan office calls them: parts are between a unit and those below it.</summary>
    public bool IsCalled => !IsAhead && !Round.IsPart;
}
