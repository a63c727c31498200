namespace Lantu.Data.Readings.Samples;

/// <summary>Where a source gives a quantity: a column of its own, or the rows that name it.</summary>
/// <param name="Item">What the quantity is called here.</param>
/// <param name="Name">The column's heading, or in a long table the word that stands for it.</param>
/// <param name="Unit">The unit of its numbers.</param>
public sealed record SampleColumn(string Item, string Name, SampleUnit Unit);
