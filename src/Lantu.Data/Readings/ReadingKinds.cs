namespace Lantu.Data.Readings;

/// <summary>The kind of a file by its ending.</summary>
static class ReadingKinds
{
    public static ReadingKind Of(string file)
    {
        bool isPacked = PackedFile.IsPacked(file);
        return Path.GetExtension(isPacked ? file[..^3] : file).ToUpperInvariant() switch
        {
            ".CSV" or ".TXT" or ".TSV" => ReadingKind.Text,
            ".XLSX" when !isPacked => ReadingKind.Workbook,
            ".PARQUET" when !isPacked => ReadingKind.Parquet,
            _ => throw new ReadingsRefusedException(ReadingsRefusal.Kind, file, Path.GetExtension(file)),
        };
    }
}
