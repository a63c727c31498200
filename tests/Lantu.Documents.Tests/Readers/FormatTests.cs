using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lantu.Documents.Drafts;
using Lantu.Domain.Units;
using MiniExcelLibs;

namespace Lantu.Documents.Tests.Readers;

/// <summary>The same table as tab-separated text, pipe table, HTML with merged cells, Word and Excel gives the same plan.</summary>
public sealed class FormatTests
{
    static readonly string[][] Rows =
    [
        ["序号", "重点任务", "工作措施", "完成时限", "牵头部门", "主责单位", "协办单位"],
        ["1", "修缮校舍", "完成20所学校修缮。", "6月底前", "市教育局", "各区政府", "市财政局"],
        ["", "", "新增学位3000个。", "年底前", "市教育局", "各区政府", "—"],
        ["2", "便民出行", "开通公交线路12条。", "长期实施", "市交通局", "市公交集团", "—"],
    ];

    public static TheoryData<string> Formats => ["tab", "pipe", "html", "html-spans", "word", "excel", "gb18030", "utf16"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Gives_the_same_plan(string format)
    {
        PlanDraft draft = Corpus.Interpret(Content(format), "plan", UnitDirectory.Empty);

        ProgrammeDraft programme = Assert.Single(draft.Programmes);
        Assert.Equal([("1", "修缮校舍", 2), ("2", "便民出行", 1)], programme.Tasks.Select(task => (task.Number, task.Title, task.Measures.Count)));
        MeasureDraft[] measures = [.. programme.Tasks.SelectMany(task => task.Measures)];
        Assert.Equal(["完成20所学校修缮。", "新增学位3000个。", "开通公交线路12条。"], measures.Select(measure => measure.Paragraphs.Single()));
        Assert.Equal(["6月底前", "年底前", "长期实施"], measures.Select(measure => measure.Deadlines.Single().Text));
        Assert.Equal(["市教育局", "市教育局", "市交通局"], measures.Select(measure => measure.Lead.Single().Unit));
        Assert.Equal([1, 0, 0], measures.Select(measure => measure.Supporting.Count));
    }

    static byte[] Content(string format) => format switch
    {
        "tab" => Encoding.UTF8.GetBytes(string.Join('\n', Rows.Select(row => string.Join('\t', row)))),
        "pipe" => Encoding.UTF8.GetBytes(string.Join('\n', Rows.Select(row => $"| {string.Join(" | ", row)} |").Prepend("").Take(2).Append("|---|---|---|---|---|---|---|").Concat(Rows.Skip(1).Select(row => $"| {string.Join(" | ", row)} |")))),
        "html" => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><table>{string.Concat(Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td><p>{cell}</p></td>"))}</tr>"))}</table></body></html>"),
        "html-spans" => Encoding.UTF8.GetBytes($"<html><body><table><tr>{string.Concat(Rows[0].Select(cell => $"<th>{cell}</th>"))}</tr><tr><td rowspan=2>1</td><td rowspan=2>修缮校舍</td><td>完成20所学校修缮。</td><td>6月底前</td><td rowspan=2>市教育局</td><td rowspan=2>各区政府</td><td>市财政局</td></tr><tr><td>新增学位3000个。</td><td>年底前</td><td>—</td></tr><tr>{string.Concat(Rows[3].Select(cell => $"<td>{cell}</td>"))}</tr></table></body></html>"),
        "word" => Word(),
        "excel" => Excel(),
        "gb18030" => Gb18030(),
        _ => [0xff, 0xfe, .. Encoding.Unicode.GetBytes(string.Join('\n', Rows.Select(row => string.Join('\t', row))))],
    };

    static byte[] Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("gb18030").GetBytes(string.Join('\n', Rows.Select(row => string.Join('\t', row))));
    }

    static byte[] Excel()
    {
        using MemoryStream stream = new();
        MiniExcel.SaveAs(stream, Rows.Select(row => row.Select((cell, i) => (Key: ((char)('A' + i)).ToString(), Value: (object)cell)).ToDictionary(c => c.Key, c => c.Value)), printHeader: false);
        return stream.ToArray();
    }

    static byte[] Word()
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Table table = new();
            for (int i = 0; i < Rows.Length; i++)
            {
                table.Append(new TableRow(Rows[i].Select((cell, column) => new TableCell(Merge(i, column), new Paragraph(new Run(new Text(cell)))))));
            }

            document.AddMainDocumentPart().Document = new Document(new Body(table));
        }

        return stream.ToArray();
    }

    // Number and title of the first task are merged down over its two rows.
    static TableCellProperties Merge(int row, int column) =>
        column < 2 && row is (1 or 2) ? new TableCellProperties(new VerticalMerge { Val = row == 1 ? MergedCellValues.Restart : MergedCellValues.Continue }) : new TableCellProperties();
}
