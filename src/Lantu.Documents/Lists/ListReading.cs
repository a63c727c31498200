using Lantu.Documents.Units;

namespace Lantu.Documents.Lists;

/// <summary>What was read of a list that people have filled in.</summary>
/// <param name="Rows">Its rows, those without any text left out; none where it can't be read.</param>
/// <param name="Faults">What keeps it from being read.</param>
public sealed record ListReading(IReadOnlyList<ListRow> Rows, IReadOnlyList<WorkbookFault> Faults);
