namespace Lantu.Documents.Readers.Html;

/// <summary>What a piece of a page is to the document.</summary>
enum HtmlRegion
{
    /// <summary>The page marks it as its content: all of it is read.</summary>
    Marked,

    /// <summary>The page marks nothing, or too little: what is no navigation is read.</summary>
    Body,

    /// <summary>It stands beside the content: what belongs to the document is read, the rest is held.</summary>
    Outside,
}
