using System.Diagnostics;
using Lantu.Data;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Commands;

/// <summary>Where the data is kept: said with --data, else by LANTU_DATA, else beside the caller; and what is there already is used again.</summary>
public sealed class DataFolderTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md");

    [Theory]
    [InlineData("said", "set", "said")]
    [InlineData(null, "set", "set")]
    [InlineData(null, null, "data")]
    [InlineData(null, "", "data")]
    public void The_first_that_is_said_is_taken_from_where_the_caller_stands(string? option, string? variable, string made)
    {
        ProcessStartInfo start = LantuProgram.StartInfo(["import", Sample, .. option is null ? [] : new[] { "--data", option }]);
        start.WorkingDirectory = _folder;
        if (variable is not null)
        {
            start.Environment["LANTU_DATA"] = variable;
        }

        Assert.Equal(0, LantuProgram.Run(start).Code);

        Assert.Equal([Path.Combine(_folder, made, "lantu.db")], Directory.GetFiles(_folder, "lantu.db", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_demonstration_run_again_uses_its_folder_again()
    {
        string first = await DemonstrateAsync();
        (int plans, int entries) = await CountAsync();

        string second = await DemonstrateAsync();

        Assert.True(plans >= 2, $"{plans} plans");
        Assert.Equal((plans, entries), await CountAsync());
        Assert.DoesNotContain("已经导入过", first, StringComparison.Ordinal);
        Assert.Equal(plans, second.Split("已经导入过").Length - 1);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    // What it says until it serves.
    async Task<string> DemonstrateAsync()
    {
        using Process demo = Process.Start(LantuProgram.StartInfo("demo", "--today", "2023-02-25", "--urls", "http://127.0.0.1:0", "--data", _folder))!;
        List<string> said = [];
        while (!said.Exists(line => line.Contains("http://", StringComparison.Ordinal)) && await demo.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said.Add(line);
        }

        demo.Kill();
        await demo.WaitForExitAsync(TestContext.Current.CancellationToken);
        return string.Join('\n', said);
    }

    async Task<(int Plans, int Entries)> CountAsync()
    {
        await using LantuDb db = new LantuDatabase(new DatabaseSettings(_folder, null)).Open();
        return (await db.Plans.CountAsync(TestContext.Current.CancellationToken), await db.Audit.CountAsync(entry => entry.Action == "plan.imported", TestContext.Current.CancellationToken));
    }
}
