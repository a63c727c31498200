namespace Lantu.Jobs;

/// <summary>A stored plan.</summary>
/// <param name="Number">Its number in this installation.</param>
/// <param name="Title">Its title.</param>
/// <param name="WasKnown">Whether the same file had been imported before; then nothing was changed.</param>
public sealed record ImportedPlan(int Number, string Title, bool WasKnown);
