namespace Lantu.Documents.Readers;

/// <summary>How much a file may ask of us before it is refused; stated in docs/operations/limits.md.</summary>
public sealed record ReaderLimits
{
    public static ReaderLimits Default { get; } = new();

    /// <summary>Size of the file.</summary>
    public long FileBytes { get; init; } = 50_000_000;

    /// <summary>Bytes an Office file may unpack to, counted while unpacking: declared sizes can lie.</summary>
    public long UnpackedBytes { get; init; } = 200_000_000;

    /// <summary>How many times its packed size an entry over one megabyte may unpack to.</summary>
    public int PackingRatio { get; init; } = 200;

    /// <summary>Entries of an Office file.</summary>
    public int Entries { get; init; } = 5_000;

    /// <summary>Rows of all tables together.</summary>
    public int Rows { get; init; } = 50_000;

    /// <summary>Columns of a table.</summary>
    public int Columns { get; init; } = 200;

    /// <summary>Elements of a page or document within each other.</summary>
    public int Nesting { get; init; } = 1_000;

    /// <summary>Tables within each other.</summary>
    public int NestedTables { get; init; } = 20;

    /// <summary>Characters of a document, counted where they are read: parts used again and again make a small file a large text.</summary>
    public int Characters { get; init; } = 20_000_000;

    /// <summary>Pages of a PDF.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>How long the conversion of an older office file may take.</summary>
    public TimeSpan Conversion { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Unpacked bytes of content of one page of a PDF, forms included.</summary>
    public int PageContentBytes { get; init; } = 8_000_000;

    /// <summary>Characters of one page of a PDF.</summary>
    public int PageCharacters { get; init; } = 100_000;

    /// <summary>How long a PDF may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);
}
