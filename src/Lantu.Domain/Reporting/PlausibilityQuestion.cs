namespace Lantu.Domain.Reporting;

/// <summary>
/// A question about a figure that is asked once: whoever says that it is right is not asked again, as long as the figure stays. It stops nobody; whoever
/// checks sees the question with its answer.
/// </summary>
/// <param name="Kind">What is doubtful.</param>
/// <param name="Target">Place of the target among the measure's.</param>
/// <param name="Value">The figure.</param>
/// <param name="Against">What it is held against: the figure before, or the whole.</param>
public sealed record PlausibilityQuestion(PlausibilityKind Kind, int Target, decimal Value, decimal Against)
{
    /// <summary>Whether an answer that was given to another question is one to this: the same doubt about the same figure.</summary>
    public bool IsAnsweredBy(PlausibilityQuestion answered)
    {
        ArgumentNullException.ThrowIfNull(answered);

        return (Kind, Target, Value) == (answered.Kind, answered.Target, answered.Value);
    }
}
