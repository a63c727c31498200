namespace Lantu.Data.Readings;

/// <summary>Takes the rows of a table as texts, whatever kind of file they come from.</summary>
interface ITableRows
{
    /// <summary>Takes a row.</summary>
    /// <param name="line">The line, in Parquet the row; the first is 1.</param>
    /// <param name="cells">Its cells.</param>
    void Take(long line, IReadOnlyList<string> cells);

    /// <summary>Tells what is wrong with a row.</summary>
    void Tell(ReadingFault fault, long line, string column, string text);
}
