namespace Lantu.Domain.Plans;

/// <summary>A numbered task 重点任务.</summary>
public sealed class PlanTask
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place in the whole plan, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The programme's place in the plan.</summary>
    public required int ProgrammeOrdinal { get; init; }

    /// <summary>The task of the document behind which a person put it; absent where the document has it itself.</summary>
    public int? Follows { get; init; }

    /// <summary>Its place among those put behind the same one, from 1; 0 where the document has it itself.</summary>
    public int Rank { get; set; }

    /// <summary>Where it is printed.</summary>
    public (int, int) Order => (Follows ?? Ordinal, Rank);

    /// <summary>Number of the act that took it out of the plan with its last measure.</summary>
    public int? RemovedBy { get; set; }

    /// <summary>As printed.</summary>
    public string Number { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string? Section { get; private set; }

    public TaskHeading Heading() => new(Number, Title, Section);

    /// <summary>Makes it be headed so.</summary>
    public void Put(TaskHeading heading)
    {
        ArgumentNullException.ThrowIfNull(heading);

        (Number, Title, Section) = (heading.Number, heading.Title, heading.Section);
    }
}
