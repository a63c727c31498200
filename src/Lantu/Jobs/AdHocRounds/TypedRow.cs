namespace Lantu.Jobs.AdHocRounds;

/// <summary>A row of a short form as it was sent.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Typed">What stands in its fields, one a column.</param>
/// <param name="Repeats">Whether what is empty is as it was the time before.</param>
sealed record TypedRow(int Number, IReadOnlyList<string> Typed, bool Repeats);
