namespace Lantu.Domain.NodePlans;

/// <summary>A node that is suggested.</summary>
/// <param name="Due">The day.</param>
/// <param name="Text">What would be reached.</param>
/// <param name="Source">What it was taken from.</param>
/// <param name="Words">The words it was taken from, as printed.</param>
public sealed record SuggestedNode(DateOnly Due, string Text, SuggestionSource Source, string Words);
