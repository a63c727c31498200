using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Delegations;

/// <summary>Holds what is to be handed down against what the measure, the rounds and the unit's own cut-off allow.</summary>
public static class DelegationCheck
{
    public const int LongestNote = 300;

    /// <summary>All that is wrong with it.</summary>
    /// <param name="content">What is to be handed down.</param>
    /// <param name="quantities">What can be divided.</param>
    /// <param name="own">The cut-off that the unit itself has to keep, where something was handed down to it.</param>
    /// <param name="rounds">The rounds that are still to be reported on.</param>
    /// <param name="calendar">The days worked.</param>
    public static IReadOnlyList<DelegationFault> Find(DelegationContent content, IReadOnlyCollection<DelegatedQuantity> quantities, int? own, IEnumerable<ReportingRound> rounds, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(quantities);
        ArgumentNullException.ThrowIfNull(rounds);

        List<DelegationFault> faults = [];
        foreach (DelegatedShare share in content.Shares)
        {
            if (quantities.FirstOrDefault(quantity => quantity.Target == share.Target) is not { } quantity)
            {
                faults.Add(new DelegationFault(DelegationFaultKind.NoQuantity, share.Target, share.Quantity));
            }
            else if (share.Unit != quantity.Unit)
            {
                faults.Add(new DelegationFault(DelegationFaultKind.UnitDiffers, share.Target, quantity.Unit, share.Unit));
            }
            else if (share.Value <= 0)
            {
                faults.Add(new DelegationFault(DelegationFaultKind.NotPositive, share.Target, share.Value));
            }
        }

        if (content.Note?.Length > LongestNote)
        {
            faults.Add(new DelegationFault(DelegationFaultKind.NoteTooLong, null, LongestNote));
        }

        if (CutOff(content.CutOffDays, own, rounds, calendar) is { } late)
        {
            faults.Add(late);
        }

        return faults;
    }

    static DelegationFault? CutOff(int? days, int? own, IEnumerable<ReportingRound> rounds, WorkingCalendar calendar)
    {
        if (days is < 1 or > InternalCutOff.MostDays)
        {
            return new DelegationFault(DelegationFaultKind.NoDays, null, days.Value, InternalCutOff.MostDays);
        }

        if (own is { } bound && !(days >= bound))
        {
            return new DelegationFault(DelegationFaultKind.CutOffAfterOwn, null, bound);
        }

        return days is { } asked && rounds.FirstOrDefault(round => InternalCutOff.IsBeforeOpening(round, asked, calendar)) is { } round
            ? new DelegationFault(DelegationFaultKind.CutOffBeforeOpening, null, InternalCutOff.On(round.Due, asked, calendar).Date, round.Opens.Day, round.Month)
            : null;
    }
}
