using Lantu.Domain.Plans;

namespace Lantu.Documents.Blocks;

/// <summary>A paragraph or heading outside tables.</summary>
/// <param name="Place">Where it starts.</param>
/// <param name="Text">Its text without markup; a line break meant by the author is <c>\n</c>, the reader's own wrapping is joined.</param>
public sealed record Paragraph(SourcePlace Place, string Text) : Block(Place)
{
    /// <summary>1 to 6 where the format says it is a heading (Markdown #, HTML h1, Word outline level); else absent.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Where it, or the part of it on its first page, is printed; absent where the format has no pages.</summary>
    public PageBox? Box { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it is centred.</summary>
    public bool IsCentred { get; init; }
}
