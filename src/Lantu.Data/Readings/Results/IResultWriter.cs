namespace Lantu.Data.Readings.Results;

/// <summary>Takes results as they come, in whatever form.</summary>
public interface IResultWriter : IDisposable
{
    /// <summary>Writes the rows of all columns.</summary>
    void Write(IReadOnlyList<ResultColumn> columns);
}
