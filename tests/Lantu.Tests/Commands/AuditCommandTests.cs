using System.Text;
using Lantu.Commands;
using Lantu.Data;
using Lantu.Data.Writing;

namespace Lantu.Tests.Commands;

public sealed class AuditCommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    string Data => Path.Combine(_folder, "data");

    [Fact]
    public async Task An_export_verifies_offline_with_what_stands_beside_it_and_is_audited_itself()
    {
        await WriteAsync(3);

        (int exported, byte[] _, string told) = LantuProgram.Run("audit", "export", File("a.jsonl.gz"), "--data", Data);
        (int verified, string found) = Verify("--file", File("a.jsonl.gz"), "--heads", File("a.heads.jsonl"), "--key", File("a.pem"));

        Assert.Equal((0, 0), (exported, verified));
        Assert.Contains("已导出 4 条（第 1 至 4 条）", told, StringComparison.Ordinal);
        Assert.Contains("核对了 4 条", found, StringComparison.Ordinal);
        Assert.Contains("签名日头：相符 1 个，共 1 个。", found, StringComparison.Ordinal);
        Assert.Contains("审计完好。", found, StringComparison.Ordinal);
        Assert.Contains("核对了 5 条", Verify("--data", Data).Found, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File("a.jsonl.gz")));
        }
    }

    [Fact]
    public async Task Days_choose_a_part_that_verifies_too()
    {
        await WriteAsync(3);

        Assert.Equal(0, LantuProgram.Run("audit", "export", File("a.jsonl"), "--from", "2025-03-05", "--data", Data).Code);
        Assert.Equal(1, LantuProgram.Run("audit", "export", File("b.jsonl"), "--to", "2020-01-01", "--data", Data).Code);

        Assert.Contains("第 3 条及以前不在此处", Verify("--file", File("a.jsonl")).Found, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File("b.jsonl")));
    }

    [Theory]
    [InlineData("第2次", "第9次", "第一处不符：第 2 条（2025-03-04 08:00:00），内容在写下之后被改动过", "zh")]
    [InlineData("\"hash\"", "\"hush\"", "First bad entry: 1 (time unknown), this line is no audit entry", "en")]
    public async Task The_first_bad_entry_is_named_with_its_kind_and_what_to_do(string was, string forged, string named, string language)
    {
        await WriteAsync(3);
        LantuProgram.Run("audit", "export", File("a.jsonl"), "--data", Data);
        System.IO.File.WriteAllText(File("a.jsonl"), System.IO.File.ReadAllText(File("a.jsonl")).Replace(was, forged, StringComparison.Ordinal));

        (int code, string found) = Verify("--file", File("a.jsonl"), "--lang", language);

        Assert.Equal(1, code);
        Assert.Contains(named, found, StringComparison.Ordinal);
        Assert.Contains(language == "en" ? "What to do: " : "怎么办：", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_cut_off_within_its_last_line_is_told_and_one_cut_between_lines_by_the_head()
    {
        await WriteAsync(3);
        LantuProgram.Run("audit", "export", File("a.jsonl"), "--data", Data);
        string[] lines = System.IO.File.ReadAllLines(File("a.jsonl"));

        System.IO.File.WriteAllText(File("a.jsonl"), string.Join('\n', lines));
        Assert.Contains("第一处不符：第 4 条", Verify("--file", File("a.jsonl")).Found, StringComparison.Ordinal);
        System.IO.File.WriteAllText(File("a.jsonl"), string.Join('\n', lines[..2]) + "\n");
        Assert.Equal(0, Verify("--file", File("a.jsonl")).Code);
        (int code, string found) = Verify("--file", File("a.jsonl"), "--heads", File("a.heads.jsonl"), "--key", File("a.pem"));

        Assert.Equal(1, code);
        Assert.Contains("第一处不符：第 3 条（不晚于 2025-03-04），从这一条起末尾被截去", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_in_one_sentence()
    {
        await WriteAsync(1);
        LantuProgram.Run("audit", "export", File("a.jsonl.gz"), "--data", Data);
        System.IO.File.WriteAllBytes(File("cut.jsonl.gz"), System.IO.File.ReadAllBytes(File("a.jsonl.gz"))[..60]);
        System.IO.File.WriteAllText(File("empty.jsonl"), "");
        System.IO.File.WriteAllText(File("no.pem"), "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");

        foreach ((int code, string[] arguments) in ((int, string[])[])
        [
            (2, ["--file", File("none.jsonl")]), (2, ["--file", File("empty.jsonl")]), (2, ["--file", File("cut.jsonl.gz")]), (2, ["--data", Path.Combine(_folder, "empty")]), (2, ["--heads", File("a.jsonl.gz")]), (2, ["--data", Data, "--key", File("no.pem")]),
            (2, ["--data", Data, "--key", File("a.heads.jsonl")]), (64, ["--file", File("a.jsonl.gz"), "--data", Data]), (64, ["--file", File("a.jsonl.gz"), "--heads", File("a.heads.jsonl")]),
        ])
        {
            (int found, byte[] output, string words) = LantuProgram.Run(["verify", "audit", .. arguments]);
            Assert.Equal((code, 0), (found, output.Length));
            Assert.NotEmpty(words);
        }
    }

    [Fact]
    public async Task Pruning_and_exporting_never_write_over_a_file_and_never_prune_half_a_year()
    {
        await WriteAsync(1);
        System.IO.File.WriteAllText(File("there.jsonl"), "");

        Assert.Equal(1, LantuProgram.Run("audit", "export", File("there.jsonl"), "--data", Data).Code);
        Assert.Equal(1, LantuProgram.Run("audit", "prune", File("there.jsonl"), "--data", Data).Code);
        Assert.Equal(64, LantuProgram.Run("audit", "prune", File("new.jsonl"), "--keep", "179", "--data", Data).Code);
        Assert.Equal(64, LantuProgram.Run("audit", "export", File("new.jsonl"), "--from", "5. März", "--data", Data).Code);
        Assert.Contains("没有早于 1096 天的审计", LantuProgram.Run("audit", "prune", File("new.jsonl"), "--data", Data).Words, StringComparison.Ordinal);
        Assert.Equal(0, LantuProgram.Run("audit", "prune", File("new.jsonl"), "--keep", "180", "--data", Data).Code);
        Assert.Equal(0, Verify("--data", Data).Code);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    string File(string name) => Path.Combine(_folder, name);

    static (int Code, string Found) Verify(params string[] arguments)
    {
        (int code, byte[] output, string _) = LantuProgram.Run(["verify", "audit", .. arguments]);
        return (code, Encoding.UTF8.GetString(output));
    }

    // Entries of one day in March 2025, that day's head, and with it an entry of the next.
    async Task WriteAsync(int entries)
    {
        Clock clock = new(new DateTimeOffset(2025, 3, 4, 0, 0, 0, TimeSpan.Zero));
        LantuDatabase database = new(DataFolder.Settings(Data));
        await database.PrepareAsync(TestContext.Current.CancellationToken);
        await using WriteQueue writes = new(database.OpenForWriting, clock);
        for (int i = 1; i <= entries; i++)
        {
            await writes.RunAsync("甲", _ => Task.FromResult(new Written<int>(i, "plan.imported", $"plan/{i}", $"第{i}次")), TestContext.Current.CancellationToken);
        }

        clock.Now = clock.Now.AddDays(1);
        await new Lantu.Jobs.Audit.SignAuditHead(database, writes, clock).RunAsync(TestContext.Current.CancellationToken);
    }
}
