namespace Lantu.Documents.Blocks;

/// <summary>A document as any reader gives it: blocks in reading order. Nothing specific to a format goes beyond it.</summary>
/// <param name="Name">File name without its folder.</param>
/// <param name="Format">What it was read as.</param>
/// <param name="Blocks">Paragraphs and grids in reading order.</param>
/// <param name="Findings">What the reader itself noticed, such as a guessed encoding.</param>
public sealed record SourceDocument(string Name, SourceFormat Format, IReadOnlyList<Block> Blocks, IReadOnlyList<Domain.Plans.Finding> Findings);
