namespace Lantu.Domain.Reporting;

/// <summary>Which reports can be checked and accepted many at once, as nothing about them asks for a look of its own.</summary>
public static class CleanReport
{
    /// <summary>Whether a report says what was said before: by exception, or in the same words with the same standing.</summary>
    /// <param name="content">The report.</param>
    /// <param name="before">What was last filed before the round.</param>
    public static bool IsUnchanged(ReportContent content, ReportContent? before)
    {
        ArgumentNullException.ThrowIfNull(content);

        return content.IsByException || (before is not null && (content.Claim, content.Text, content.Problem, content.NextStep) == (before.Claim, before.Text, before.Problem, before.NextStep));
    }

    /// <summary>Whether it is unchanged, and nothing about it is in doubt: no question without answer, not behind by its word or its figures, not drawn for proof, not done.</summary>
    /// <param name="content">The report.</param>
    /// <param name="before">What was last filed before the round.</param>
    /// <param name="unanswered">How many questions nobody has answered.</param>
    /// <param name="isSampled">Whether it was drawn for proof.</param>
    /// <param name="computed">What follows from its figures, where there is a node plan.</param>
    public static bool Is(ReportContent content, ReportContent? before, int unanswered, bool isSampled, ComputedProgress? computed) =>
        IsUnchanged(content, before) && unanswered == 0 && !isSampled && content.Claim is not (ProgressClaim.Behind or ProgressClaim.Completed) && computed?.IsBehind != true;
}
