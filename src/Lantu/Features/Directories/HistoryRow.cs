using Lantu.Domain.Units;

namespace Lantu.Features.Directories;

/// <summary>An act with what it did.</summary>
/// <param name="Act">The act.</param>
/// <param name="Changes">What it did to units.</param>
public sealed record HistoryRow(DirectoryAct Act, IReadOnlyList<UnitChange> Changes);
