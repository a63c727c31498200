namespace Lantu.Domain.NodePlans;

/// <summary>A season and the days by which work for it is usually ready and done.</summary>
/// <param name="Words">How texts name it.</param>
/// <param name="Ready">Month and day before it begins.</param>
/// <param name="ReadyText">What is reached by then.</param>
/// <param name="Done">Month and day of its end, or of the year's end where it runs over it.</param>
/// <param name="DoneText">What is reached by then.</param>
public sealed record SeasonRule(IReadOnlyList<string> Words, (int Month, int Day) Ready, string ReadyText, (int Month, int Day) Done, string DoneText);
