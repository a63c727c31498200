namespace Lantu.Documents.Readers;

/// <summary>What a file's first bytes say it is.</summary>
enum FileKind
{
    Unknown,
    Text,
    Pdf,
    Zip,
    OldOffice,
}
