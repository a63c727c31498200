using Lantu.Documents.Lists;
using Lantu.Jobs;

namespace Lantu.Features.Measures;

/// <summary>A form in which the table leaves as it is seen.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Extension">The ending of its files, without the dot.</param>
/// <param name="ContentType">What a browser is told it is.</param>
/// <param name="Write">Writes it.</param>
sealed record MeasureFile(string Name, string Extension, string ContentType, Action<Stream, ListTable> Write)
{
    public static IReadOnlyList<MeasureFile> All { get; } =
    [
        new("CSV", "csv", "text/csv; charset=utf-8", ListCsv.Write),
        new("Excel", "xlsx", ExportForm.Excel.ContentType, ListWorkbook.Write),
    ];

    public byte[] Bytes(MeasureTable table)
    {
        using MemoryStream made = new();
        Write(made, MeasureList.Of(table));
        return made.ToArray();
    }
}
