using Lantu.Domain.Delegations;

namespace Lantu.Jobs.Delegations;

/// <summary>Holds what somebody asks for against what they have.</summary>
static class DelegationJudgement
{
    /// <summary>All that is wrong with it, with the unit below that it is about.</summary>
    public static IReadOnlyList<(int? Child, DelegationFault Fault)> Of(HeldMeasure held, DelegationOrder order, ComingRounds rounds)
    {
        List<(int?, DelegationFault)> faults = [];
        List<Delegation> stays = [.. held.Current];
        List<DelegationContent> after = [];
        bool divides = false;
        bool changes = false;
        foreach (ChildOrder child in order.Children)
        {
            Delegation? current = held.CurrentOf(child.Child);
            if (current is not null)
            {
                stays.Remove(current);
            }

            if (child.Content is { } content)
            {
                after.Add(content);
                if (!content.Equals(current?.Content))
                {
                    faults.AddRange(DelegationCheck.Find(content, [.. held.Quantities], held.OwnCutOff, rounds.Rounds, rounds.Calendar).Select(fault => ((int?)child.Child, fault)));
                }
            }

            changes |= current is not null && !current.Content.Equals(child.Content);
            divides |= !(child.Content ?? new DelegationContent()).SharesAs(current?.Content);
        }

        if (order.Because is { Length: > Delegation.LongestReason })
        {
            faults.Add((null, new DelegationFault(DelegationFaultKind.ReasonTooLong, null, Delegation.LongestReason)));
        }
        else if (changes && order.Because is null)
        {
            faults.Add((null, new DelegationFault(DelegationFaultKind.ReasonMissing)));
        }

        if (divides && !(order.Confirms && order.Because is not null))
        {
            faults.AddRange(held.Quantities.Select(quantity => quantity.Sum([.. stays.Select(one => one.Content), .. after])).Where(sum => sum.IsToConfirm).Select(sum => ((int?)null, Differs(sum))));
        }

        return faults;
    }

    static DelegationFault Differs(ShareSum sum) =>
        new(DelegationFaultKind.Differs, sum.Quantity.Target, sum.Quantity.Quantity, sum.Sum, sum.Quantity.Expected!.Value, sum.Difference!.Value, sum.Quantity.Unit);
}
