namespace Lantu.Data.Readings;

/// <summary>Kinds of files that readings are read from.</summary>
enum ReadingKind
{
    Text,
    Workbook,
    Parquet,
}
