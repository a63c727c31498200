namespace Lantu.Domain.Reporting;

/// <summary>A question about a figure that the unit has answered: the figure is right.</summary>
/// <param name="Question">The question.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record AnsweredQuestion(PlausibilityQuestion Question, DateTimeOffset At, string By);
