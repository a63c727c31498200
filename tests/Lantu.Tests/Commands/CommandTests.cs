using System.Text.Json;
using static Lantu.Tests.Commands.LantuProgram;

namespace Lantu.Tests.Commands;

/// <summary>The program as its callers see it: a process with arguments, two streams and an exit code.</summary>
public sealed class CommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md");

    [Fact]
    public void Import_with_json_prints_one_object_and_nothing_else()
    {
        (int code, byte[] output, string _) = Run("import", Sample, "--json");

        Assert.Equal(0, code);
        Assert.Equal((byte)'{', output[0]);
        using JsonDocument json = JsonDocument.Parse(output);
        Assert.Equal("云政发〔2024〕3号", json.RootElement.GetProperty("document").GetProperty("documentNumber").GetString());
    }

    [Fact]
    public void Import_without_json_saves_a_draft_and_says_what_was_understood()
    {
        (int code, byte[] output, string words) = Run("import", Sample, "--data", _folder);

        Assert.Equal(0, code);
        Assert.Empty(output);
        Assert.Contains("17 项任务", words, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "lantu.db")));
    }

    [Fact]
    public void Out_writes_the_same_json_to_a_file()
    {
        string file = Path.Combine(_folder, "plan.json");

        (int code, byte[] output, string _) = Run("import", Sample, "--out", file);

        Assert.Equal((0, 0), (code, output.Length));
        Assert.Equal(Run("import", Sample, "--json").Output, File.ReadAllBytes(file));
    }

    [Fact]
    public void Export_writes_several_forms_at_once()
    {
        Run("import", Sample, "--data", _folder);
        string word = Path.Combine(_folder, "计划.docx");
        string excel = Path.Combine(_folder, "计划.xlsx");
        string json = Path.Combine(_folder, "计划.json");

        (int code, byte[] output, string words) = Run("export", "1", "--docx", word, "--xlsx", excel, "--json", json, "--data", _folder);

        Assert.Equal((0, 0, ""), (code, output.Length, words));
        Assert.Equal("PK"u8, File.ReadAllBytes(word).AsSpan(0, 2));
        Assert.Equal("PK"u8, File.ReadAllBytes(excel).AsSpan(0, 2));
        Assert.Equal(Run("export", "1", "--data", _folder).Output, File.ReadAllBytes(json));
    }

    [Fact]
    public void Export_writes_the_document_beside_the_printed_plan()
    {
        Run("import", Sample, "--data", _folder);
        string word = Path.Combine(_folder, "计划.docx");

        (int code, byte[] output, string _) = Run("export", "1", "--source", "--docx", word, "--data", _folder);

        Assert.Equal(0, code);
        Assert.Equal(File.ReadAllBytes(Sample), output);
        Assert.True(File.Exists(word));
    }

    [Theory]
    [InlineData(64, "import")]
    [InlineData(64, "import", "a", "--nonsense")]
    [InlineData(64, "nonsense")]
    [InlineData(64, "units")]
    [InlineData(64, "version", "--lang", "fr")]
    [InlineData(64, "import", "a", "--year", "1948")]
    [InlineData(64, "import", "a", "--year", "2201")]
    [InlineData(64, "import", "a", "--year", "今年")]
    [InlineData(64, "export", "abc")]
    [InlineData(64, "export", "1", "--json", "a.json", "--out", "b.json")]
    [InlineData(64, "export", "1", "--docx")]
    [InlineData(64, "serve", "--urls", "http://0.0.0.0:5080")]
    [InlineData(64, "serve", "--urls", "http://example.com:5080")]
    [InlineData(64, "serve", "--urls", "")]
    [InlineData(64, "serve", "--urls", "https://127.0.0.1:5080")]
    [InlineData(64, "demo", "--urls", "http://127.0.0.1:5096/x")]
    [InlineData(2, "units", "check", "/no/such/file")]
    [InlineData(2, "import", "/no/such/file", "--json")]
    [InlineData(2, "export", "7", "--data", "/no/such/folder")]
    [InlineData(0, "version")]
    [InlineData(0, "--help")]
    [InlineData(0, "units", "list")]
    public void Answers_with_its_exit_code(int code, params string[] arguments) => Assert.Equal(code, Run(arguments).Code);

    [Theory]
    [InlineData("“1948”不是计划年度；请写 1949 至 2200 之间的年份。", "import", "a", "--year", "1948")]
    [InlineData("“abc” is no plan number; plans are numbered from 1.", "export", "abc", "--lang=en")]
    [InlineData("不认识“--nonsense”。", "import", "a", "--nonsense")]
    [InlineData("--out 与 --json 都要写 JSON；请只写其中一个，或者加上 --source。", "export", "1", "--json", "a.json", "--out", "b.json")]
    [InlineData("“a.docx” is named twice; give each form a file of its own.", "export", "1", "--docx", "a.docx", "--xlsx", "./a.docx", "--lang=en")]
    [InlineData("网站传输不加密，只能监听本机地址（如 127.0.0.1、localhost），不能监听 http://0.0.0.0:5080。", "serve", "--urls", "http://0.0.0.0:5080")]
    [InlineData("缺少 FILE。", "import")]
    [InlineData("选项 --year 后面缺少值。", "import", "a", "--year")]
    [InlineData("缺少选项 --layout prsa|wide|long。", "evaluate", "air", "a.csv")]
    [InlineData("缺少命令。", "units")]
    [InlineData("A command is missing.", "units", "--lang", "en")]
    public void Wrong_usage_is_said_in_the_chosen_language(string sentence, params string[] arguments) => Assert.Equal(sentence, Run(arguments).Words.Split(Environment.NewLine)[0]);

    [Fact]
    public void An_unreadable_file_is_refused_with_one_sentence()
    {
        string file = Path.Combine(_folder, "空.docx");
        File.WriteAllBytes(file, []);

        (int code, byte[] output, string words) = Run("import", file, "--json");

        Assert.Equal((2, 0), (code, output.Length));
        Assert.Equal("“空.docx”是空文件；请检查后重新提供。", words.Trim());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
