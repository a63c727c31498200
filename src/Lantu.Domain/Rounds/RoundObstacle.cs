namespace Lantu.Domain.Rounds;

/// <summary>Why a plan's rounds can't be derived.</summary>
public enum RoundObstacle
{
    /// <summary>The notice sets no duty to report.</summary>
    NoRule,

    /// <summary>The notice names no day, or one that not every month has.</summary>
    NoDay,

    /// <summary>Reports are due every week: rounds are of months.</summary>
    Weekly,

    /// <summary>It is not known which year the plan runs.</summary>
    NoYear,

    /// <summary>It is not known when the notice was issued.</summary>
    NoIssue,

    /// <summary>The notice was issued after the year it is for.</summary>
    IssuedAfter,
}
