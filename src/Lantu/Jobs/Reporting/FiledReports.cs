namespace Lantu.Jobs.Reporting;

/// <summary>What came of filing.</summary>
/// <param name="Filed">Places of the measures that were filed, by this act or by the same form before.</param>
/// <param name="Faulty">Those that something is wrong with: nothing of them was filed.</param>
/// <param name="Moved">Those that somebody else did something with since they were shown: nothing of them was filed.</param>
sealed record FiledReports(IReadOnlyList<int> Filed, IReadOnlyList<ReadRow> Faulty, IReadOnlyList<MovedReport> Moved);
