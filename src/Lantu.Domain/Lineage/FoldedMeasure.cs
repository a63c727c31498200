namespace Lantu.Domain.Lineage;

/// <summary>A measure in the list it is compared in.</summary>
/// <param name="Index">Its place in the list.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Text">Its text, folded.</param>
/// <param name="Title">Its task's title, folded.</param>
sealed record FoldedMeasure(int Index, ComparedMeasure Measure, string Text, string Title)
{
    public static FoldedMeasure[] ListOf(IReadOnlyList<ComparedMeasure> measures) =>
        [.. measures.Select((measure, i) => new FoldedMeasure(i, measure, FoldedText.Of(measure.Text), FoldedText.OfTitle(measure.TaskTitle)))];
}
