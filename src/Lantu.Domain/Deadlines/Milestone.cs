namespace Lantu.Domain.Deadlines;

/// <summary>A date found in the text of a measure: "6月底前完成…".</summary>
/// <param name="Text">The phrase as printed.</param>
/// <param name="Date">The day it names; for "4月1日起" the first day.</param>
public sealed record Milestone(string Text, DateOnly Date);
