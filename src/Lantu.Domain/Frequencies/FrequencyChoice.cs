using Lantu.Domain.Plans;

namespace Lantu.Domain.Frequencies;

/// <summary>How often the office has a measure reported on, from a month on. The latest of a measure that has begun counts; until there is one, the notice's own duty does: every month.</summary>
public sealed class FrequencyChoice
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among those of the measure, from 1.</summary>
    public required int Number { get; init; }

    public required ReportingFrequency Frequency { get; init; }

    /// <summary>Which month of the quarter or year, from 0.</summary>
    public int Offset { get; init; }

    /// <summary>Whether supporting units report, too.</summary>
    public bool AsksSupporting { get; init; }

    /// <summary>The first day of the month from which it counts.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Edition of the rule whose proposal it is; absent where the office chose otherwise.</summary>
    public string? Rule { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>The one that counts in a month.</summary>
    /// <param name="choices">All of a measure.</param>
    /// <param name="month">A day of the month.</param>
    public static FrequencyChoice? In(IEnumerable<FrequencyChoice> choices, DateOnly month) => choices.Where(choice => choice.From <= month).MaxBy(choice => choice.Number);
}
