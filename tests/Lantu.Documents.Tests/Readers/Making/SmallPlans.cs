using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>A valid small plan of each kind of file, with as many of the kind's features as a few rows hold.</summary>
static class SmallPlans
{
    public static byte[] Of(string kind) => kind switch
    {
        "text" => Encoding.UTF8.GetBytes(Text),
        "csv" => Encoding.UTF8.GetBytes(Csv),
        "html" => Encoding.UTF8.GetBytes(Html),
        "docx" => Word(),
        "xlsx" => Excel(),
        "pdf" => Pdf(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    const string Text = """
        # 云州市2024年行动计划
        云政发〔2024〕3号
        2024年2月23日
        各区政府：请于每月第三个工作日前报送上月进展。
        附件：1. 行动计划

        一、总体要求
        （一）修缮校舍。（牵头单位：市教育局，配合单位：市财政局；6月底前）

        序号	重点任务	工作措施	完成时限	牵头部门	责任单位
        1	修缮校舍	"完成20所学校修缮，
        合计180万辆次。"	6月底前	市教育局	各区政府（含开发区管委会）
        2	便民出行	开通公交线路12条；下降2%以上。	长期实施	市交通局	市公交集团、市财政局

        | 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 |
        |---|---|---|---|---|
        | 3 | **绿化** | 种树300棵<br>养护&amp;修剪 | 第二、三季度每月 | 市园林局等部门 |

        <table border="1"><tr><td rowspan="2">单位</td><td colspan="2">检查（万辆次）</td></tr><tr><td>大型</td><td>小型</td></tr><tr><td>东城区</td><td>12 左右</td><td>100(12.5,0)</td></tr></table>
        """;

    const string Csv = "云州市2024年行动计划,,,,\r\n序号,重点任务,工作措施,完成时限,责任单位\r\n1,修缮校舍,\"完成20所学校\"\"修缮\"\"，\n合计180万辆次。\",6月底前,\"市教育局,各区政府\"\r\n\r\n2,便民出行,开通12条；下降2%以上。,长期实施,市交通局\r\n";

    const string Html = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>计划</title></head><body><h1 style="text-align: center">云州市2024年行动计划</h1><p>云政发〔2024〕3号</p><div><p>2024年2月23日<br>附件：<b>行动计划</b></p></div>
        <table border="1"><caption>重点任务</caption><thead><tr><th>序号</th><th>重点任务</th><th>工作措施</th><th>完成时限</th><th>牵头部门</th><th>责任单位</th></tr></thead><tbody><tr><td rowspan="2">1</td><td rowspan="2"><p>修缮校舍</p></td><td><p>完成20所。</p><p>新增3000个。</p></td><td>6月底前</td><td colspan="2">市教育局</td></tr><tr><td>开工。</td><td>年底前</td><td>市教育局</td><td>各区政府</td></tr>
        <tr><td>2</td><td>出行<table><tr><td>内</td><td>表</td></tr></table></td><td>开通12条。</td><td>长期</td><td>市交通局</td><td>&mdash;</td></tr></tbody></table><ul><li>一、说明</li></ul><script>x</script></body></html>
        """;

    static byte[] Word() => WordFile.Of(
        WordFile.Paragraph("云州市2024年行动计划", """<w:pStyle w:val="a"/><w:jc w:val="center"/>""") + WordFile.Paragraph("云政发〔2024〕3号")
        + WordFile.Paragraph("总体要求", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""") + $"""<w:p>{WordFile.Run("2024年2月23日", "<w:b/>")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:tab/><w:br/><w:sym w:font="Symbol" w:char="F0B7"/></w:r><w:ins>{WordFile.Run("加")}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>"""
        + WordFile.Table(
            WordFile.Row("序号", "重点任务", "工作措施", "完成时限", "牵头部门"),
            WordFile.Row(WordFile.Cell("1", """<w:vMerge w:val="restart"/>"""), "修缮校舍", "完成20所。", "6月底前", "市教育局"),
            WordFile.Row(WordFile.Cell("", "<w:vMerge/>"), "", "新增3000个。", "年底前", "市教育局、各区政府"),
            WordFile.Row(WordFile.Cell("一、出行", """<w:gridSpan w:val="5"/>""")),
            WordFile.Row("2", "便民出行", $"{WordFile.Paragraph("开通12条。", """<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>""")}", "长期实施", "市交通局")),
        WordFile.Numbering("""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>"""),
        WordFile.Styles("""<w:style w:type="paragraph" w:styleId="b"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="b"/></w:style>"""),
        WordFile.Footnotes("""<w:footnote w:id="2"><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote>"""));

    static byte[] Excel() => ExcelFile.Of(
        [
            ("重点任务", ExcelFile.Data(
                ExcelFile.Row(1, "云州市2024年行动计划"),
                ExcelFile.Row(2, "序号", "重点任务", "工作措施", "完成时限", "牵头部门"),
                ExcelFile.Row(3, """<c r="A3" s="1"><v>1</v></c>""", """<c r="B3" t="s"><v>0</v></c>""", """<c r="C3" t="s"><v>1</v></c>""", """<c r="D3" s="2"><v>45473</v></c>""", "市教育局"),
                """<row r="4" hidden="1"><c r="A4"><f>1/0</f></c><c r="B4" t="e"><v>#REF!</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" t="d"><v>2024-06-30</v></c><c r="E4" t="str"><f>A1</f><v>市交通局</v></c></row>""")
                + """<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="B3:B4"/></mergeCells>""", ""),
            ("Sheet2", ExcelFile.Data(ExcelFile.Row(1, "x")), """state="hidden" """),
        ],
        shared: "<si><t>修缮校舍</t></si><si><r><t>完成</t></r><r><t>20所。</t></r><rPh><t>音</t></rPh></si>",
        styles: """<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="164"/></cellXfs>""");

    static byte[] Pdf()
    {
        PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.Helvetica);
        string[][] rows = [["No.", "Task", "Measure", "Deadline"], ["1", "Schools", "Repair 20 schools", "by June"], ["2", "Roads", "Open 12 lines", "by December"]];
        for (int number = 0; number < 2; number++)
        {
            PdfPageBuilder page = builder.AddPage(PageSize.A4);
            page.AddText("Plan of 2024", 14, new PdfPoint(60, 780), font);
            for (int row = 0; row <= rows.Length; row++)
            {
                page.DrawLine(new PdfPoint(50, 750 - (row * 30)), new PdfPoint(450, 750 - (row * 30)));
                for (int column = 0; column < 4 && row < rows.Length; column++)
                {
                    page.AddText(rows[row][column], 10, new PdfPoint(55 + (column * 100), 730 - (row * 30)), font);
                }
            }

            for (int column = 0; column <= 4; column++)
            {
                page.DrawLine(new PdfPoint(50 + (column * 100), 750), new PdfPoint(50 + (column * 100), 660));
            }
        }

        return builder.Build();
    }
}
