namespace Lantu.Documents.Blocks;

/// <summary>The kinds of file that can be read.</summary>
public enum SourceFormat
{
    Text,
    Html,
    Word,
    Pdf,
    Excel,
}
