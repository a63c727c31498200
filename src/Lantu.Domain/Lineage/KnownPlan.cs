using Lantu.Domain.Plans;

namespace Lantu.Domain.Lineage;

/// <summary>A stored plan, as far as it tells what another is to it.</summary>
public sealed record KnownPlan
{
    /// <summary>Its identity.</summary>
    public required PlanId Id { get; init; }

    /// <summary>Its number in this installation.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The year it runs.</summary>
    public int? Year { get; init; }

    /// <summary>What its notice says about itself.</summary>
    public required DocumentHeader Header { get; init; }

    /// <summary>What its notice was read as, where a person has put that right since: the same document is read the same way again.</summary>
    public DocumentHeader? Read { get; init; }

    /// <summary>How far it has come.</summary>
    public required PlanState State { get; init; }

    /// <summary>The plan it is linked to.</summary>
    public PlanId? PriorId { get; init; }

    /// <summary>What it is to that one.</summary>
    public PlanSuccession? Succession { get; init; }

    /// <summary>Counts its changes.</summary>
    public required int Version { get; init; }
}
