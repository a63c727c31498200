namespace Lantu.Features.AdHocRounds;

/// <summary>A unit that a round asks, with what it owes beside it.</summary>
/// <param name="Ordinal">Its place in the plan.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Rows that it is asked each time.</param>
/// <param name="Months">Of each month in which it is asked, in their order: rows of reports, rows of other ad-hoc rounds, and rows of this one.</param>
public sealed record AskedUnit(int Ordinal, string Name, int Rows, IReadOnlyList<(int Reports, int Others, int Own)> Months);
