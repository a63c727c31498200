namespace Lantu.Domain.Settlements;

/// <summary>A measure that an act put under another task.</summary>
/// <param name="Measure">Its place in the plan.</param>
/// <param name="From">The task it stood under.</param>
/// <param name="To">The task it stands under since.</param>
public sealed record MovedMeasure(int Measure, int From, int To);
