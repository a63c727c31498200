namespace Lantu.Jobs.Review;

/// <summary>Nothing could be done with any of the reports: nothing is changed, and nothing is audited.</summary>
sealed class NothingReviewedException(IReadOnlyList<RefusedException> held) : Exception("Nothing could be done.")
{
    public IReadOnlyList<RefusedException> Held { get; } = held;
}
