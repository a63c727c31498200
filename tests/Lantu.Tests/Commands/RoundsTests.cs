using System.Diagnostics;
using System.Text;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs.Publication;
using Lantu.Tests.Features;

namespace Lantu.Tests.Commands;

/// <summary>Calendars and rounds on the command line.</summary>
public sealed class RoundsTests : IDisposable
{
    static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "samples", "calendars", "china", "2023.txt");

    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    string Data => Path.Combine(_folder, "data");

    [Fact]
    public void A_month_is_shown_with_its_third_working_day_its_days_and_their_notice()
    {
        (int code, byte[] output, string _) = LantuProgram.Run("calendar", "show", "--year", "2023", "--month", "10", "--data", Data);

        string[] lines = Encoding.UTF8.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, code);
        Assert.Equal("2023-10\t第三个工作日\t2023年10月9日（周一）\t\t国办发明电〔2022〕16号", lines[0]);
        Assert.Equal("\t放假\t2023年10月1日（周日）\t中秋节、国庆节\t国办发明电〔2022〕16号", lines[1]);
        Assert.Equal("\t调休上班\t2023年10月8日（周日）\t中秋节、国庆节\t国办发明电〔2022〕16号", lines[^1]);
        Assert.Contains("暂定", Encoding.UTF8.GetString(LantuProgram.Run("calendar", "show", "--year", "2040", "--month", "1", "--data", Data).Output), StringComparison.Ordinal);
        Assert.Equal(64, LantuProgram.Run("calendar", "show", "--month", "13", "--data", Data).Code);
    }

    [Fact]
    public void A_notice_is_checked_without_loading_it_and_then_loaded_once()
    {
        string corrected = Path.Combine(_folder, "更正.txt");
        File.WriteAllText(corrected, File.ReadAllText(Shipped).Replace("4月5日（周三）放假，共1天", "4月5日（周三）至6日（周四）放假，共2天", StringComparison.Ordinal));

        (int checkedCode, byte[] output, string words) = LantuProgram.Run("calendar", "import", corrected, "--check", "--data", Data);
        (int code, byte[] _, string loaded) = LantuProgram.Run("calendar", "import", corrected, "--data", Data);
        (int again, byte[] _, string refused) = LantuProgram.Run("calendar", "import", corrected, "--data", Data);

        Assert.Equal((0, 0, 1), (checkedCode, code, again));
        Assert.Equal("2023-04-06\t原上班\t改休息\t清明节", Encoding.UTF8.GetString(output).Trim());
        Assert.Contains("没有装入", words, StringComparison.Ordinal);
        Assert.Contains("先前的通知留作历史：改动 1 天、0 个报送期", loaded, StringComparison.Ordinal);
        Assert.Contains("已是现行通知", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("每天都要上班。", "这不是节假日安排通知")]
    [InlineData("", "是空文件")]
    public void A_file_that_is_no_notice_is_refused(string content, string sentence)
    {
        string file = Path.Combine(_folder, "file.txt");
        File.WriteAllText(file, content);

        (int code, byte[] output, string words) = LantuProgram.Run("calendar", "import", file, "--data", Data);

        Assert.Equal((2, 0), (code, output.Length));
        Assert.Contains(sentence, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rounds_are_listed_opened_and_not_sealed_before_they_lock()
    {
        string plan = Path.Combine(_folder, "plan.md");
        await File.WriteAllTextAsync(plan, RoundSite.Document, TestContext.Current.CancellationToken);
        Assert.Equal(0, LantuProgram.Run("import", plan, "--data", Data).Code);
        await PublishAsync();
        string tomorrow = DateTimeOffset.UtcNow.AddDays(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        (int opened, byte[] _, string words) = LantuProgram.Run("rounds", "open", "--plan", "1", "--month", "2023-03", "--reason", "补报", "--until", tomorrow, "--data", Data);
        (int listed, byte[] list, string _) = LantuProgram.Run("rounds", "list", "--plan", "1", "--data", Data);
        (int refused, byte[] _, string why) = LantuProgram.Run("rounds", "seal", "--plan", "1", "--month", "2023-03", "--data", Data);
        (int unsealed, byte[] _, string none) = LantuProgram.Run("verify", "round", "--plan", "1", "--month", "2023-03", "--data", Data);
        (int missing, byte[] _, string noPlan) = LantuProgram.Run("rounds", "list", "--plan", "7", "--data", Data);
        (int noDay, byte[] _, string day) = LantuProgram.Run("rounds", "open", "--plan", "1", "--month", "2023-04", "--reason", "补报", "--until", "后天", "--data", Data);

        Assert.Equal((0, 0, 1, 1, 1, 64), (opened, listed, refused, unsealed, missing, noDay));
        Assert.Contains("已补开2023年3月报送期", words, StringComparison.Ordinal);
        string[] lines = Encoding.UTF8.GetString(list).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(11, lines.Length);
        Assert.StartsWith("2023-02\t未开\t截止 2023年3月3日（周五）\t锁定 2023年3月7日（周二）", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2023-03\t开放\t", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("已延期", lines[1], StringComparison.Ordinal);
        Assert.Contains("还没有锁定", why, StringComparison.Ordinal);
        Assert.Contains("没有封存，无从核验", none, StringComparison.Ordinal);
        Assert.Contains("没有第 7 号计划", noPlan, StringComparison.Ordinal);
        Assert.Contains("“后天”不是日期", day, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_is_the_same_on_a_machine_in_UTC_and_in_Shanghai()
    {
        string plan = Path.Combine(_folder, "plan.md");
        await File.WriteAllTextAsync(plan, RoundSite.Document, TestContext.Current.CancellationToken);
        LantuProgram.Run("import", plan, "--data", Data);
        await PublishAsync();

        string[] lists = [.. new[] { "UTC", "Asia/Shanghai", "America/New_York" }.Select(zone =>
        {
            ProcessStartInfo start = LantuProgram.StartInfo("rounds", "list", "--plan", "1", "--data", Data);
            start.Environment["TZ"] = zone;
            return Encoding.UTF8.GetString(LantuProgram.Run(start).Output);
        })];

        Assert.Contains("截止 2023年3月3日（周五）", lists[0], StringComparison.Ordinal);
        Assert.All(lists, list => Assert.Equal(lists[0], list));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    async Task PublishAsync()
    {
        LantuDatabase database = new(new DatabaseSettings(Data, null));
        await using WriteQueue writes = new(database.OpenForWriting, TimeProvider.System);
        await new PublishPlan(writes, TimeProvider.System).RunAsync(1, 0, "甲");
    }
}
