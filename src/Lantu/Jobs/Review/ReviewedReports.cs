namespace Lantu.Jobs.Review;

/// <summary>What came of an act on several reports.</summary>
/// <param name="Done">How many it was done with.</param>
/// <param name="Held">Why it was not done with the others, each: somebody was quicker, or something is missing.</param>
sealed record ReviewedReports(int Done, IReadOnlyList<RefusedException> Held);
