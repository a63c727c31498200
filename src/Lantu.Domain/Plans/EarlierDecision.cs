namespace Lantu.Domain.Plans;

/// <summary>
/// What an act on an earlier import of the document made of something that now reads otherwise than before the act and after it, so that a person must say which counts.
/// </summary>
public sealed record EarlierDecision
{
    /// <summary>Number of the plan the act was done on.</summary>
    public required int Plan { get; init; }

    /// <summary>Its number there.</summary>
    public required int Act { get; init; }

    /// <summary>The parts of the measure that are to be decided.</summary>
    public IReadOnlyList<MeasurePart> Parts { get; init; } = [];

    /// <summary>What the act made the measure say; only the parts to be decided count.</summary>
    public MeasureContent? Content { get; init; }

    /// <summary>The year its dates without one were read for.</summary>
    public int YearOfDates { get; init; }

    /// <summary>How the act headed the task.</summary>
    public TaskHeading? Heading { get; init; }

    /// <summary>What the act made the notice say about itself.</summary>
    public DocumentHeader? Header { get; init; }

    /// <summary>Whether the act removed the measure.</summary>
    public bool Removes { get; init; }
}
