using Lantu.Domain.Lineage;

namespace Lantu.Ui;

/// <summary>A piece of two texts put together: what both have, what only the earlier has, what only the later has.</summary>
/// <param name="Text">The words.</param>
/// <param name="Change">Added or Removed; absent for what both have.</param>
public sealed record TextPiece(string Text, ChangeKind? Change);
