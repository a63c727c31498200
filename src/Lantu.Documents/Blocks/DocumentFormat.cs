namespace Lantu.Documents.Blocks;

/// <summary>The kinds of file that can be read.</summary>
public enum DocumentFormat
{
    Text,
    Html,
    Word,
    Pdf,
    Excel,
}
