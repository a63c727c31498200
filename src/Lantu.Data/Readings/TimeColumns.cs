namespace Lantu.Data.Readings;

/// <summary>The columns that tell the hour: one with the whole time, year first, or a date and an hour, or four numbers.</summary>
/// <param name="Names">One, two or four headings: the time; date and hour; year, month, day and hour.</param>
/// <param name="Label">Which end of the hour they write.</param>
public sealed record TimeColumns(IReadOnlyList<string> Names, TimeLabel Label);
