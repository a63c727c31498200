using Lantu.Domain.Plans;

namespace Lantu.Domain.NodePlans;

/// <summary>
/// A version of the node plan 节点计划 of one unit for one measure. What it says never changes: who wants another proposes another version, and this one is kept.
/// </summary>
public sealed class NodePlan
{
    /// <summary>Characters that a reason may have.</summary>
    public const int LongestReason = 500;

    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>The reporting unit's place among the plan's units.</summary>
    public required int UnitOrdinal { get; init; }

    /// <summary>Its place among the unit's versions for the measure, from 1.</summary>
    public required int Version { get; init; }

    public required NodePlanContent Content { get; init; }

    public NodePlanState State { get; private set; }

    /// <summary>Why a frozen one is to be changed by it.</summary>
    public string? ChangeReason { get; private init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public required string ProposedBy { get; init; }

    /// <summary>Number of the account that proposed it: it never confirms it, whatever else it may.</summary>
    public required int ProposedByAccount { get; init; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public string? ConfirmedBy { get; private set; }

    public DateTimeOffset? FrozenAt { get; private set; }

    public string? FrozenBy { get; private set; }

    public DateTimeOffset? ReturnedAt { get; private set; }

    public string? ReturnedBy { get; private set; }

    public string? ReturnReason { get; private set; }

    public DateTimeOffset? ReplacedAt { get; private set; }

    public string? ReplacedBy { get; private set; }

    /// <summary>Number of the plan that it was first made for, if it was carried over from an earlier issue.</summary>
    public int? CarriedFrom { get; private init; }

    /// <summary>Counts its steps; two people who do something with it at once do it one after the other.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether somebody still has to do something with it.</summary>
    public bool IsPending => State is NodePlanState.Proposed or NodePlanState.Confirmed or NodePlanState.Requested;

    /// <summary>The last step: when and by whom.</summary>
    public (DateTimeOffset At, string By) LastStep => State switch
    {
        NodePlanState.Replaced => (ReplacedAt!.Value, ReplacedBy!),
        NodePlanState.Returned => (ReturnedAt!.Value, ReturnedBy!),
        NodePlanState.Frozen => (FrozenAt!.Value, FrozenBy!),
        NodePlanState.Confirmed => (ConfirmedAt!.Value, ConfirmedBy!),
        _ => (ProposedAt, ProposedBy),
    };

    /// <summary>The same place in the plan, proposed, or asked for as a change of what is frozen.</summary>
    public static NodePlan Propose(PlanId plan, int measure, int unit, int version, NodePlanContent content, string? changeReason, DateTimeOffset at, string by, int account) =>
        new()
        {
            PlanId = plan,
            MeasureOrdinal = measure,
            UnitOrdinal = unit,
            Version = version,
            Content = content,
            ProposedAt = at,
            ProposedBy = by,
            ProposedByAccount = account,
            State = changeReason is null ? NodePlanState.Proposed : NodePlanState.Requested,
            ChangeReason = changeReason,
        };

    /// <summary>The same version for the same measure of a corrected issue.</summary>
    /// <param name="plan">The corrected issue.</param>
    /// <param name="measure">The measure's place there.</param>
    /// <param name="unit">The unit's place there.</param>
    /// <param name="prior">Number of the earlier issue.</param>
    /// <param name="isRenewed">Whether what was in force or under way is proposed anew, as the measure says something else now.</param>
    public NodePlan CarryTo(PlanId plan, int measure, int unit, int prior, bool isRenewed) => new()
    {
        PlanId = plan,
        MeasureOrdinal = measure,
        UnitOrdinal = unit,
        Version = Version,
        Content = Content,
        State = isRenewed ? NodePlanState.Proposed : State,
        ChangeReason = isRenewed ? null : ChangeReason,
        ProposedAt = ProposedAt,
        ProposedBy = ProposedBy,
        ProposedByAccount = ProposedByAccount,
        ConfirmedAt = isRenewed ? null : ConfirmedAt,
        ConfirmedBy = isRenewed ? null : ConfirmedBy,
        FrozenAt = isRenewed ? null : FrozenAt,
        FrozenBy = isRenewed ? null : FrozenBy,
        ReturnedAt = ReturnedAt,
        ReturnedBy = ReturnedBy,
        ReturnReason = ReturnReason,
        ReplacedAt = ReplacedAt,
        ReplacedBy = ReplacedBy,
        CarriedFrom = CarriedFrom ?? prior,
        Revision = Revision,
    };

    /// <summary>Confirms a proposed one.</summary>
    public void Confirm(DateTimeOffset at, string by)
    {
        Leave(NodePlanState.Confirmed, NodePlanState.Proposed);
        (ConfirmedAt, ConfirmedBy) = (at, by);
    }

    /// <summary>Puts a confirmed one, or a change that was asked for, in force.</summary>
    public void Freeze(DateTimeOffset at, string by)
    {
        Leave(NodePlanState.Frozen, NodePlanState.Confirmed, NodePlanState.Requested);
        (FrozenAt, FrozenBy) = (at, by);
    }

    /// <summary>Sends it back.</summary>
    public void Return(string reason, DateTimeOffset at, string by)
    {
        Leave(NodePlanState.Returned, NodePlanState.Proposed, NodePlanState.Confirmed, NodePlanState.Requested);
        (ReturnedAt, ReturnedBy, ReturnReason) = (at, by, reason);
    }

    /// <summary>Gives way to another version.</summary>
    public void Replace(DateTimeOffset at, string by)
    {
        Leave(NodePlanState.Replaced, NodePlanState.Proposed, NodePlanState.Confirmed, NodePlanState.Requested, NodePlanState.Frozen);
        (ReplacedAt, ReplacedBy) = (at, by);
    }

    void Leave(NodePlanState next, params ReadOnlySpan<NodePlanState> from)
    {
        if (!from.Contains(State))
        {
            throw new InvalidOperationException($"What is {State} can't become {next}.");
        }

        State = next;
        Revision++;
    }
}
