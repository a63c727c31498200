using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Audit;
using Lantu.Domain.Calendars;
using Lantu.Jobs;
using Lantu.Ui;

namespace Lantu.Features.Audit;

/// <summary>A form in which the entries leave as they are seen.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Extension">The ending of its files, without the dot.</param>
/// <param name="ContentType">What a browser is told it is.</param>
/// <param name="Write">Writes it.</param>
sealed record AuditForm(string Name, string Extension, string ContentType, Action<Stream, ListTable> Write)
{
    /// <summary>Entries that one file takes: people look them over, and a workbook is made in memory.</summary>
    public const int MostEntries = 50_000;

    public static IReadOnlyList<AuditForm> All { get; } =
    [
        new("CSV", "csv", "text/csv; charset=utf-8", ListCsv.Write),
        new("Excel", "xlsx", ExportForm.Excel.ContentType, ListWorkbook.Write),
    ];

    public byte[] Bytes(IEnumerable<AuditEntry> entries)
    {
        using MemoryStream made = new();
        Write(made, new ListTable(
            Words.Of("Audit"),
            [
                new(Words.Of("audit-number"), 0.6, IsCentred: true), new(Words.Of("audit-at"), 1.3, IsCentred: true), new(Words.Of("audit-who"), 1), new(Words.Of("audit-action"), 1.2), new(Words.Of("audit-word"), 1.1),
                new(Words.Of("audit-subject"), 1.4), new(Words.Of("audit-detail"), 4), new(Words.Of("audit-hash"), 2.4),
            ],
            [.. entries.Select(Cells)]));
        return made.ToArray();
    }

    static IReadOnlyList<ListCell> Cells(AuditEntry entry) =>
    [
        ListCell.Of(entry.Sequence.ToString(CultureInfo.InvariantCulture)), ListCell.Of(BeijingTime.At(entry.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)), ListCell.Of(entry.Actor),
        ListCell.Of(AuditWords.Action(entry.Action)), ListCell.Of(entry.Action), ListCell.Of(entry.Subject), ListCell.Of(entry.Detail), ListCell.Of(entry.Hash),
    ];
}
