using Lantu.Domain.Plans;

namespace Lantu.Documents.Blocks;

/// <summary>A piece of a document in reading order: a <see cref="Paragraph"/> or a <see cref="Grid"/>.</summary>
public abstract record Block(SourcePlace Place);
