namespace Lantu.Documents.Readers.Excel;

/// <summary>Which parts of a date a number format shows.</summary>
[Flags]
enum DateParts
{
    None = 0,
    Year = 1,
    Month = 2,
    Day = 4,
    Time = 8,
}
