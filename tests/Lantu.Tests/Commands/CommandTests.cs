using System.Diagnostics;
using System.Text.Json;

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

    [Theory]
    [InlineData(64, "import")]
    [InlineData(64, "import", "a", "--nonsense")]
    [InlineData(64, "nonsense")]
    [InlineData(64, "serve", "--urls", "http://0.0.0.0:5080")]
    [InlineData(2, "import", "/no/such/file", "--json")]
    [InlineData(2, "export", "7", "--data", "/no/such/folder")]
    [InlineData(0, "version")]
    [InlineData(0, "--help")]
    [InlineData(0, "units", "list")]
    public void Answers_with_its_exit_code(int code, params string[] arguments) => Assert.Equal(code, Run(arguments).Code);

    [Theory]
    [InlineData("zh", "读取一份行动计划")]
    [InlineData("en", "Read an action plan")]
    public void Help_speaks_both_languages(string language, string words) =>
        Assert.Contains(words, System.Text.Encoding.UTF8.GetString(Run("import", "--help", "--lang", language).Output), StringComparison.Ordinal);

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

    static (int Code, byte[] Output, string Words) Run(params string[] arguments)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "lantu.exe" : "lantu"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (string variable in (string[])["LANG", "LC_ALL", "LANTU_LANG", "LANTU_POSTGRES", "LANTU_DATA"])
        {
            start.Environment.Remove(variable);
        }

        using Process process = Process.Start(start)!;
        Task<string> words = process.StandardError.ReadToEndAsync();
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), words.Result);
    }
}
