using Lantu.Domain.Plans;

namespace Lantu.Domain.AdHocRounds;

/// <summary>An answer to a row of a short form. It never changes: who answers otherwise gives another revision, and this one is kept.</summary>
public sealed class AdHocAnswer
{
    /// <summary>Characters that a text may have.</summary>
    public const int LongestText = 500;

    /// <summary>How yes is kept.</summary>
    public const string Yes = "yes";

    /// <summary>How no is kept.</summary>
    public const string No = "no";

    public required PlanId PlanId { get; init; }

    /// <summary>Number of the ad-hoc round.</summary>
    public required int RoundNumber { get; init; }

    /// <summary>Which time of it.</summary>
    public required int TurnNumber { get; init; }

    /// <summary>Number of the row.</summary>
    public required int RowNumber { get; init; }

    /// <summary>Which answer to the row, from 1; the last one counts.</summary>
    public required int Revision { get; init; }

    /// <summary>One for each column: numbers in its unit with a point, days as 2024-06-01, yes or no; empty where nothing was said.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>How many of them were taken over from the time before.</summary>
    public int Repeated { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>Number of the account that gave it.</summary>
    public required int Account { get; init; }

    /// <summary>Whether it came after the time was due: received, and marked 迟报.</summary>
    public bool IsLate { get; init; }
}
