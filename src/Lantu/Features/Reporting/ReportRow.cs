using Lantu.Domain.Deadlines;
using Lantu.Domain.Delegations;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;

namespace Lantu.Features.Reporting;

/// <summary>One measure on a unit's page of a round.</summary>
public sealed record ReportRow
{
    /// <summary>The measure's place in the plan.</summary>
    public required int Measure { get; init; }

    public required string Key { get; init; }

    public required string Programme { get; init; }

    public required string Task { get; init; }

    public required IReadOnlyList<string> Paragraphs { get; init; }

    public required IReadOnlyList<Deadline> Deadlines { get; init; }

    public required IReadOnlyList<PlannedQuantity> Quantities { get; init; }

    /// <summary>The node plan in force.</summary>
    public NodePlanContent? Planned { get; init; }

    /// <summary>Whether it was drawn for proof.</summary>
    public bool IsSampled { get; init; }

    /// <summary>Whether the unit has taken it up itself, as it is not due in the round.</summary>
    public bool IsVoluntary { get; init; }

    public ProgressReport? Report { get; init; }

    /// <summary>What was last filed of it in a round before.</summary>
    public ProgressReport? Before { get; init; }

    /// <summary>What was last typed and not filed.</summary>
    public ReportDraft? Draft { get; init; }

    /// <summary>What those have reported to whom the unit has handed it down.</summary>
    public IReadOnlyList<PartOfMeasure> Parts { get; init; } = [];

    public IReadOnlyList<ReportEvidence> Evidence { get; init; } = [];

    /// <summary>What is wrong with what was sent.</summary>
    public IReadOnlyList<ReportFault> Faults { get; init; } = [];

    /// <summary>What was sent, where it comes back with faults.</summary>
    public TypedReport? Sent { get; init; }

    /// <summary>Whether the round takes it now: for everybody, or as something that was returned and is to be back by a day to come.</summary>
    public required bool IsTaken { get; init; }

    /// <summary>Whether the unit can still file it.</summary>
    public bool IsFileable => IsTaken && (Report is null or { IsOpen: true } or { State: ReportState.Submitted });

    /// <summary>Whether it still has to be filed.</summary>
    public bool IsOwed => Report is null or { IsOpen: true };

    /// <summary>The revision that the page shows.</summary>
    public int Seen => Report?.Revision ?? 0;

    /// <summary>Whether a draft is younger than what was filed.</summary>
    public bool HasDraft => Draft is { } draft && (Report is null || draft.At > Report.LastStep.At);

    /// <summary>What stands in the fields: what was sent, what was typed last, what was filed, or what goes on from the round before.</summary>
    public TypedReport Typed => Sent ?? (HasDraft ? Draft!.Typed : Report is { } report ? TypedReport.Of(report.Content) : TypedReport.GoingOn(Before?.Content));

    /// <summary>The nodes that are due in the months after the last report, to the end of a day.</summary>
    public IReadOnlyList<PlanNode> NodesUpTo(DateOnly day) => Planned is null ? [] : [.. Planned.Nodes.Where(node => node.Due <= day && (Before is null || node.Due > PlannedQuantity.MonthEnd(Before.Month.FirstDay)))];
}
