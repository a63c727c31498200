namespace Lantu.Documents.Readers;

/// <summary>Why a file cannot be read at all. Each has one sentence in the resources: what, where, what to do.</summary>
public enum DocumentRefusal
{
    UnknownType,
    Empty,
    TooLarge,
    PasswordProtected,
    NoTextLayer,
    HasMacros,
    HostileArchive,
    HasDocumentType,
    WrongEncoding,
    Damaged,
    NeedsOfficeConverter,
    TooManyRows,
    TooManyColumns,
    TooManyPages,
    TooDeep,
    TooMuchText,
    TooSlow,
    NothingTracked,
}
