namespace Lantu.Data.Readings;

/// <summary>A table as texts, from a file of any kind that is read.</summary>
static class TableFile
{
    /// <summary>Reads a table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="begin">Makes of the heading what takes the rows.</param>
    /// <param name="places">The columns that are wanted: of Parquet no others are read.</param>
    public static void Read<T>(string file, Func<string[], T> begin, Func<T, IEnumerable<int>> places)
        where T : ITableRows
    {
        switch (ReadingKinds.Of(file))
        {
            case ReadingKind.Parquet:
                ParquetCells.Read(file, begin, places);
                break;
            case ReadingKind.Workbook:
                WorkbookReadings.Read(file, headings => begin(headings));
                break;
            default:
                CsvReadings.Read(file, headings => begin(headings));
                break;
        }
    }
}
