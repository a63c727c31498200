using System.Diagnostics;

namespace Lantu.Tests.Commands;

/// <summary>What nobody foresaw is one sentence and exit code 1, never a stack trace.</summary>
public sealed class FailureTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md");

    [Fact]
    public void A_result_that_cannot_be_written()
    {
        LantuProgram.Run("import", Sample, "--data", _folder);
        string target = Path.Combine(_folder, "none", "x.json");

        Assert.Equal((1, $"不能写入“{target}”；请检查文件夹是否存在、是否有写入权限。"), Said(LantuProgram.StartInfo("export", "1", "--out", target, "--data", _folder)));
    }

    [Theory]
    [InlineData("export", "1")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public void A_database_that_does_not_answer(params string[] arguments)
    {
        ProcessStartInfo start = LantuProgram.StartInfo([.. arguments, "--data", _folder, "--lang", "en"]);
        start.Environment["LANTU_POSTGRES"] = "Host=127.0.0.1;Port=1;Database=plans;Username=lantu;Password=secret;Timeout=2";

        // With all else in order: a site without it is warned of before.
        string keys = Path.Combine(_folder, "secret");
        File.WriteAllText(keys, new string('a', 32));
        start.Environment["LANTU_KEYS_SECRET_FILE"] = keys;

        (int code, string words) = Said(start);

        Assert.Equal(1, code);
        Assert.StartsWith("The database “127.0.0.1:1/plans” did not do its work", words, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("no-such-host.invalid")]
    public void A_document_is_not_read_without_the_directories_of_a_database_that_does_not_answer(string server)
    {
        ProcessStartInfo start = LantuProgram.StartInfo("import", Sample, "--json", "--data", _folder);
        start.Environment["LANTU_POSTGRES"] = $"Host={server};Port=1;Database=plans;Username=lantu;Password=secret;Timeout=2";

        (int code, byte[] output, string words) = LantuProgram.Run(start);

        Assert.Equal((1, 0), (code, output.Length));
        Assert.StartsWith($"数据库“{server}:1/plans”没有完成操作", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_string_that_is_none()
    {
        ProcessStartInfo start = LantuProgram.StartInfo("export", "1", "--data", _folder);
        start.Environment["LANTU_POSTGRES"] = "nonsense";

        (int code, string words) = Said(start);

        Assert.Equal(1, code);
        Assert.StartsWith("环境变量 LANTU_POSTGRES 不是有效的连接字符串", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_file_that_is_none()
    {
        File.WriteAllText(Path.Combine(_folder, "lantu.db"), "not a database, but long enough to be looked at as one; not a database, but long enough to be looked at as one");

        (int code, string words) = Said(LantuProgram.StartInfo("import", Sample, "--data", _folder));

        Assert.Equal(1, code);
        Assert.StartsWith("数据库“lantu.db”没有完成操作", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_that_is_a_file()
    {
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");

        Assert.Equal(1, Said(LantuProgram.StartInfo("import", Sample, "--data", file)).Code);
    }

    [Fact]
    public void The_stack_trace_is_there_for_who_asks()
    {
        ProcessStartInfo start = LantuProgram.StartInfo("export", "1", "--data", _folder);
        start.Environment["LANTU_TRACE"] = "1";

        Assert.Contains("   at Lantu.Commands.", LantuProgram.Run(start).Words, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static (int Code, string Words) Said(ProcessStartInfo start)
    {
        (int code, byte[] output, string words) = LantuProgram.Run(start);
        Assert.Empty(output);
        return (code, Assert.Single(words.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)));
    }
}
