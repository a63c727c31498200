using Lantu.Documents.Drafts;
using Lantu.Documents.Printed;
using Lantu.Documents.Printed.Excel;
using Lantu.Documents.Printed.Word;

namespace Lantu.Jobs;

/// <summary>A form in which a stored plan leaves: as it is printed, or as data.</summary>
/// <param name="Extension">The ending of its files, without the dot.</param>
/// <param name="ContentType">What a browser is told it is.</param>
/// <param name="Write">Writes it.</param>
sealed record ExportForm(string Extension, string ContentType, Action<Stream, PlanDraft> Write)
{
    public static ExportForm Word { get; } = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordPrint.Write);

    public static ExportForm Excel { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ExcelPrint.Write);

    public static ExportForm Json { get; } = new("json", "application/json", static (json, draft) => PlanJson.Write(json, Reissue.Of(draft)));

    public static IReadOnlyList<ExportForm> All { get; } = [Word, Excel, Json];

    /// <summary>A file with a line at the head of each of its pages, where its kind has pages.</summary>
    public static byte[] Headed(string contentType, byte[] content, string text) =>
        contentType == Excel.ContentType ? PageHeading.OnWorkbook(content, text)
        : contentType == Word.ContentType ? PageHeading.OnDocument(content, text)
        : content;

    public byte[] Bytes(PlanDraft draft)
    {
        using MemoryStream made = new();
        Write(made, draft);
        return made.ToArray();
    }
}
