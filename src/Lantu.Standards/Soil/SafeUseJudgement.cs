namespace Lantu.Standards.Soil;

/// <summary>How a rate stands to its target, and what that hangs on.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Doubts">What the standing hangs on that the target does not say.</param>
public readonly record struct SafeUseJudgement(SafeUseStanding Standing, SafeUseDoubts Doubts);
