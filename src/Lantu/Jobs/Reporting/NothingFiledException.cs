namespace Lantu.Jobs.Reporting;

/// <summary>Everything that was to be filed was done something with by somebody else meanwhile: nothing is changed, and nothing is audited.</summary>
sealed class NothingFiledException(IReadOnlyList<MovedReport> moved) : Exception("Somebody else was first.")
{
    public IReadOnlyList<MovedReport> Moved { get; } = moved;
}
