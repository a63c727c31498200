using Lantu.Domain.Reporting;

namespace Lantu.Jobs.Review;

/// <summary>What is said to a unit whose reports go back.</summary>
/// <param name="Reason">Why, as typed.</param>
/// <param name="BackBy">By when they are to be back; the usual day where none is given.</param>
sealed record ReturnOrder(string? Reason, DateOnly? BackBy)
{
    /// <summary>Working days that a unit has where no day is given.</summary>
    public const int UsualDays = 2;

    /// <summary>Days that it may have.</summary>
    public const int MostDays = 31;

    /// <summary>The reason.</summary>
    /// <exception cref="RefusedException">There is none, or it is too long.</exception>
    public static string Said(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new RefusedException(Refusal.ReasonMissing)
        : reason.Trim() is { Length: <= ProgressReport.LongestReason } text ? text
        : throw new RefusedException(Refusal.ReasonTooLong, ProgressReport.LongestReason);
}
