namespace Lantu.Domain.Plans;

/// <summary>A numbered task 重点任务.</summary>
public sealed class PlanTask
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place in the whole plan, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The programme's place in the plan.</summary>
    public required int ProgrammeOrdinal { get; init; }

    /// <summary>As printed.</summary>
    public required string Number { get; set; }

    public required string Title { get; set; }

    public string? Section { get; set; }
}
