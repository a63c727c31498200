using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Lantu.Tests.Commands;

/// <summary>The demonstration as who starts it sees it: on which data a day can be stood on, and passwords that are shown once.</summary>
public sealed class DemoTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Theory]
    [InlineData("demo")]
    [InlineData("serve")]
    public void Other_data_stand_on_no_day(string verb)
    {
        string plan = Path.Combine(_folder, "plan.md");
        File.WriteAllText(plan, "# 云州市2025年行动计划\n\n一、水\n\n（一）改造管网。（责任单位：市水务局）\n");
        Assert.Equal(0, LantuProgram.Run("import", plan, "--data", _folder).Code);

        (int code, byte[] _, string words) = LantuProgram.Run(verb, "--today", "2023-10-09", "--urls", "http://127.0.0.1:0", "--data", _folder);

        Assert.Equal((1, $"{_folder} 里不是演示数据，不能指定业务日期（--today）。"), (code, words.Trim()));
    }

    [Fact]
    public void A_folder_in_which_there_is_nothing_is_served_on_the_real_day() =>
        Assert.Equal((1, $"{_folder} 里不是演示数据，不能指定业务日期（--today）。"), Run("serve", "--today", "2023-10-09"));

    [Theory]
    [InlineData("2023-02-24", 1, "演示数据只覆盖 2023-02-25 至 2024-01-31，请在其间选择业务日期（--today）。")]
    [InlineData("2024-02-01", 1, "演示数据只覆盖 2023-02-25 至 2024-01-31，请在其间选择业务日期（--today）。")]
    [InlineData("9.10.2023", 64, "“9.10.2023”不是日期，请写成 2023-04-10 的样子。")]
    public void A_day_outside_the_year_is_one_sentence(string day, int code, string sentence) => Assert.Equal((code, sentence), Run("demo", "--today", day));

    [Fact]
    public async Task Started_again_it_goes_on_from_its_day_and_tells_no_password()
    {
        string[] first = await ServeAsync("demo", "--today", "2023-02-28");
        string[] second = await ServeAsync("demo");
        (int code, string words) = Run("demo", "--today", "2023-02-26");
        string exported = Path.Combine(_folder, "plan.docx");
        Assert.Equal(0, LantuProgram.Run("export", "1", "--docx", exported, "--data", _folder).Code);

        string[] passwords = [.. first.Where(line => line.StartsWith("  demo.", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])];
        Assert.Equal((9, 9), (passwords.Length, passwords.Distinct(StringComparer.Ordinal).Count()));
        Assert.DoesNotContain(second, line => line.Contains("demo.", StringComparison.Ordinal));
        Assert.Contains("演示数据，业务日期 2023-02-28。", second);
        Assert.Equal(2, second.Count(line => line.Contains("已经导入过", StringComparison.Ordinal)));
        Assert.Equal((1, $"{_folder} 的演示数据已经做到 2023-02-27，业务日期不能往回走；要看更早的日子，请用 --data 另指一个新文件夹。"), (code, words));
        using (ZipArchive document = ZipFile.OpenRead(exported))
        {
            using StreamReader heading = new(document.Entries.Single(entry => entry.FullName == "word/header1.xml").Open());
            Assert.Contains("演示数据", await heading.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        foreach (string kept in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            string content = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(kept, TestContext.Current.CancellationToken));
            Assert.All(passwords, password => Assert.DoesNotContain(password, content, StringComparison.Ordinal));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    (int Code, string Words) Run(params string[] arguments)
    {
        (int code, byte[] _, string words) = LantuProgram.Run([.. arguments, "--urls", "http://127.0.0.1:0", "--data", _folder]);
        return (code, words.Trim());
    }

    // What is said until the site answers.
    async Task<string[]> ServeAsync(params string[] arguments)
    {
        using Process process = Process.Start(LantuProgram.StartInfo([.. arguments, "--urls", "http://127.0.0.1:0", "--data", _folder]))!;
        List<string> lines = [];
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            lines.Add(line);
            if (line.StartsWith("请打开 http://", StringComparison.Ordinal))
            {
                break;
            }
        }

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return [.. lines];
    }
}
