using System.Globalization;
using MiniExcelLibs;

namespace Lantu.Benchmarks;

/// <summary>Made-up plans of any number of rows and any shape, the same for the same number, with all seven usual columns.</summary>
static class PlanRows
{
    const int Long = 20;

    static readonly string[] Header = ["序号", "重点任务", "工作措施", "完成时限", "牵头部门", "主责单位", "协办单位"];
    static readonly string[] Deadlines = ["6月底前", "年底前", "长期实施", "3月31日前", "9月底前"];
    static readonly string[] Units = ["市教育局", "市财政局", "市水务局", "市交通委", "市城市管理委", "市生态环境局"];
    static readonly string[] Duties = ["完成{0}所学校修缮，新增学位{1}个。", "建成公园{0}处，绿化面积{1}公顷。", "改造供水管线{0}公里，用水总量控制在{1}万立方米以内。", "开通公交线路{0}条，完成年度任务的{1}%以上。"];

    public static IEnumerable<string[]> Make(int rows, PlanShape shape = PlanShape.Usual)
    {
        Random random = new(rows);
        yield return Header;
        for (int row = 0; row < rows; row++)
        {
            int task = shape == PlanShape.OneTask ? 0 : row / 3;
            bool first = shape == PlanShape.OneTask ? row == 0 : row % 3 == 0;
            yield return
            [
                first ? $"{task + 1}" : "", first ? $"重点工作之{task + 1}" : "", Duty(random, shape), Deadlines[random.Next(Deadlines.Length)],
                shape == PlanShape.MisreadUnit && row % 3 == 0 ? "市住房城乡建没委" : Unit(random, shape, row), random.Next(3) == 0 ? "各区政府" : Unit(random, shape, row), random.Next(2) == 0 ? "—" : Unit(random, shape, row),
            ];
        }
    }

    public static void WriteWorkbook(string path, IEnumerable<string[]> rows)
    {
        using FileStream stream = File.Create(path);
        MiniExcel.SaveAs(stream, rows.Select(row => row.Select((cell, column) => (Key: ((char)('A' + column)).ToString(), cell)).ToDictionary(c => c.Key, c => (object)c.cell, StringComparer.Ordinal)), printHeader: false);
    }

    public static void WriteText(string path, IEnumerable<string[]> rows) => File.WriteAllLines(path, rows.Select(row => string.Join('\t', row)));

    /// <summary>A notice with its own plan behind it, as cities print it.</summary>
    public static void WriteMarkdown(string path, string title, IEnumerable<string[]> rows) => File.WriteAllLines(path,
    [
        $"# 北京市人民政府办公厅关于印发《{title}》的通知", "", "京政办发〔2024〕9号", "", "各区人民政府：", "", "现将计划印发给你们。", "", "北京市人民政府办公厅", "2024年2月1日", "", $"附件：{title}", "", $"附件 {title}", "",
        .. rows.SelectMany((row, number) => number > 0 ? [Line(row)] : (string[])[Line(row), Line([.. row.Select(_ => "---")])]),
    ]);

    public static void WriteHtml(string path, IEnumerable<string[]> rows) => File.WriteAllText(path,
        $"<!DOCTYPE html><html lang=\"zh\"><meta charset=\"utf-8\"><body><table border=\"1\">{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table></body></html>");

    static string Line(string[] row) => $"| {string.Join(" | ", row)} |";

    static string Duty(Random random, PlanShape shape) =>
        string.Concat(Enumerable.Range(0, shape == PlanShape.LongCells ? Long : 1).Select(_ => string.Format(CultureInfo.InvariantCulture, Duties[random.Next(Duties.Length)], random.Next(2, 90), random.Next(10, 99))));

    static string Unit(Random random, PlanShape shape, int row) => shape switch
    {
        PlanShape.UnknownUnits => $"市{Named(random)}{Named(random)}第{row}管理局",
        PlanShape.LongCells => string.Join('、', Enumerable.Range(0, Long).Select(_ => Units[random.Next(Units.Length)])),
        _ => Units[random.Next(Units.Length)],
    };

    static char Named(Random random) => (char)random.Next('一', '龠');
}
