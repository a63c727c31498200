namespace Lantu.Features.Plans;

/// <summary>A figure of the overview: key of its words, value, and the page that shows what is counted.</summary>
public sealed record PlanFigure(string Key, int Value, string Link);
