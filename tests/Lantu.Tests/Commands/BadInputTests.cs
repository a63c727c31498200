using System.Globalization;
using System.Text;
using System.Text.Json;
using Lantu.Data;
using Lantu.Documents.Tests.Readers.Making;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Commands;

/// <summary>What can't be read is refused with one sentence and nothing stored; what can be read in part is stored with a finding that tells of the rest.</summary>
public sealed class BadInputTests : IDisposable
{
    // As many as a sheet can have.
    const int MostRows = 1_048_576;

    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    string Data => Path.Combine(_folder, "data");

    [Theory]
    [InlineData("picture", "无法识别“某文件”是什么文件；请提供 Word、Excel、PDF、网页或文本文件。")]
    [InlineData("empty", "“某文件”是空文件；请检查后重新提供。")]
    [InlineData("locked.docx", "“某文件”设有密码，无法读取；请去掉密码后再导入。")]
    [InlineData("locked.pdf", "“某文件”设有密码，无法读取；请去掉密码后再导入。")]
    [InlineData("scan", "“某文件”是扫描件，里面没有文字；请先做文字识别（OCR）再导入。")]
    [InlineData("macros", "“某文件”含有宏，不予读取；请另存为不带宏的 .docx 或 .xlsx。")]
    [InlineData("bomb", "“某文件”内部结构异常（解压后过大，或部件过多、互相重叠、数目不实），不予读取；请用原来的软件重新保存或导出后再试。")]
    [InlineData("document type", "“某文件”内含文档类型声明（DTD），不予读取；请用办公软件或浏览器重新保存后再试。")]
    [InlineData("encoding", "“某文件”的文字编码无法确定（第 1 行）；请用文本编辑器另存为 UTF-8 后再导入。")]
    [InlineData("nothing", "“某文件”里没有可以跟踪的任务：没有任务表，也没有带责任单位的条目。什么都没有保存；请换成有任务表或责任单位的文件。")]
    [InlineData("other columns", "“某文件”里没有可以跟踪的任务：没有任务表，也没有带责任单位的条目；有一张表缺少需要的列（任务内容和责任单位），读到的列是：名称、面积、备注。什么都没有保存；请换成有任务表或责任单位的文件。")]
    [InlineData("a million rows", "“某文件”的表格超过 50000 行（工作表“Sheet1”的 A50001），不像行动计划；请删去多余的行后再导入。")]
    public void Is_refused_with_one_sentence_and_leaves_nothing(string which, string sentence)
    {
        string file = Path.Combine(_folder, "某文件");
        File.WriteAllBytes(file, Content(which));

        (int code, byte[] output, string words) = LantuProgram.Run("import", file, "--data", Data);

        Assert.Equal((2, 0, sentence), (code, output.Length, words.Trim()));
        Assert.False(Directory.Exists(Data), "A data folder was made.");
    }

    [Theory]
    [InlineData("second-document", "云州市人民政府关于印发《2025年行动计划》的通知")]
    public async Task Is_read_in_part_with_a_finding_that_tells_of_the_rest(string code, string said)
    {
        string file = Path.Combine(_folder, "计划.md");
        await File.WriteAllTextAsync(file, Notice(2024, 3) + Notice(2025, 4), TestContext.Current.CancellationToken);

        (int read, byte[] output, string _) = LantuProgram.Run("import", file, "--json", "--data", Data);
        (int stored, byte[] _, string _) = LantuProgram.Run("import", file, "--data", Data);

        Assert.Equal((0, 0), (read, stored));
        using JsonDocument json = JsonDocument.Parse(output);
        JsonElement finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(one => one.GetProperty("code").GetString() == code);
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Contains(said, finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        await using LantuDb db = new LantuDatabase(new DatabaseSettings(Data, null)).Open();
        Assert.Equal(1, await db.Findings.CountAsync(one => one.Code == code, TestContext.Current.CancellationToken));
        Assert.Equal(1, await db.Measures.CountAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    static string Notice(int year, int number) =>
        $"# 云州市人民政府关于印发《{year}年行动计划》的通知\n\n云政发〔{year}〕{number}号\n\n各区人民政府：\n\n现印发给你们，请认真执行。\n\n云州市人民政府\n{year}年3月1日\n\n# {year}年行动计划\n\n序号\t重点任务\t工作措施\t完成时限\t责任单位\n1\t供水\t修好水管。\t年底前\t市水务局\n\n";

    static byte[] Content(string which) => which switch
    {
        "picture" => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3],
        "empty" => [],
        "scan" => Scan(),
        "macros" => ZipParts.Of(("word/document.xml", "<w/>"u8.ToArray()), ("word/vbaProject.bin", [1])),
        "bomb" => ZipParts.Of(("word/document.xml", new byte[30_000_000])),
        "document type" => ZipParts.Of(("word/document.xml", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"u8.ToArray())),
        "encoding" => [.. "abc "u8, 0xff, 0x81, 0x20, 0xfe, 0xff, 0x80, 0x80],
        "nothing" => "今年的工作要点\n\n各项工作进展顺利。\n"u8.ToArray(),
        "other columns" => "# 2024年计划\n\n| 名称 | 面积 | 备注 |\n|---|---|---|\n| 东湖 | 三亩 | 无 |\n"u8.ToArray(),
        "a million rows" => ExcelFile.Of(Rows()),
        _ => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Lantu.Documents.Tests", "Readers", "Locked", which)),
    };

    static byte[] Scan()
    {
        UglyToad.PdfPig.Writer.PdfDocumentBuilder builder = new();
        builder.AddPage(595, 842);
        return builder.Build();
    }

    static string Rows()
    {
        StringBuilder rows = new("<sheetData>");
        for (int row = 1; row <= MostRows; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>");
        }

        return rows.Append("</sheetData>").ToString();
    }
}
