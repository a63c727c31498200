using System.Text;
using Lantu.Data;
using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Commands;

public sealed class UnitsTests : IDisposable
{
    const string Directory = """{ "root": "云州市", "units": [ { "name": "市财务署", "kind": "Department", "aliases": [ { "name": "市财政局" } ] } ] }""";

    readonly string _folder = System.IO.Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Fact]
    public async Task An_installed_directory_is_used_before_the_shipped_one_listed_with_its_place_and_audited()
    {
        string data = Path.Combine(_folder, "data");

        Assert.Equal(0, LantuProgram.Run("units", "import", Written(Directory), "--data", data).Code);

        Assert.Contains("市财务署", Encoding.UTF8.GetString(LantuProgram.Run("import", Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md"), "--json", "--data", data).Output), StringComparison.Ordinal);
        string list = Encoding.UTF8.GetString(LantuProgram.Run("units", "list", "--data", data).Output);
        Assert.Contains($"# 云州市\t数据文件夹：{Path.Combine(data, "units", "云州市.json")}", list, StringComparison.Ordinal);
        Assert.Contains("# 北京市\t自带：", list, StringComparison.Ordinal);
        Assert.Single(list.Split('\n'), line => line.StartsWith("# 云州市", StringComparison.Ordinal));
        await using LantuDb db = new LantuDatabase(new DatabaseSettings(data, null)).Open();
        AuditEntry entry = await db.Audit.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("units.installed", "units/云州市"), (entry.Action, entry.Subject));
    }

    [Fact]
    public void A_root_that_leads_out_of_the_folder_is_refused()
    {
        string data = Path.Combine(_folder, "a", "b", "data");

        (int code, byte[] output, string words) = LantuProgram.Run("units", "import", Written(Directory.Replace("云州市", "../../../escaped", StringComparison.Ordinal)), "--data", data);

        Assert.Equal(1, code);
        Assert.Contains("不像地名", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
        Assert.Contains("没有装入", words, StringComparison.Ordinal);
        Assert.Empty(System.IO.Directory.EnumerateFiles(_folder, "*escaped*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("""null""", "缺少地名")]
    [InlineData("""{"root":null}""", "缺少地名")]
    [InlineData("""{"root":" "}""", "缺少地名")]
    [InlineData("""{"root":"云州市","units":[null]}""", "units[0] 是空的")]
    [InlineData("""{"root":"云州市","units":[{"name":null}]}""", "units[0] 是空的")]
    [InlineData("""{"root":"云州市","units":[{"name":"甲局","aliases":[null]}]}""", "“甲局”有一个别名是空的")]
    [InlineData("""{"root":"云州市","units":[{"name":"甲局","aliases":[{"name":null}]}]}""", "“甲局”有一个别名是空的")]
    [InlineData("""{"root":"云州市","groups":[null]}""", "groups[0] 是空的")]
    [InlineData("""{"root":"云州市","groups":[{"name":"专班","members":[null]}]}""", "“专班”有一个成员或名称是空的")]
    [InlineData("""{"root":"云州市","groups":[{"name":"专班","aliases":[null]}]}""", "“专班”有一个成员或名称是空的")]
    [InlineData("""{"root":"云州市","lookalikes":[null]}""", "lookalikes[0] 是空的")]
    [InlineData("""{"root":"云州市","units":[{}]}""", "$.units[0]:1 处")]
    [InlineData("""{"root":"云州市","units":7}""", "$.units:1 处")]
    [InlineData("""市财政局""", "$:1 处")]
    [InlineData("", "$:1 处")]
    public void A_file_that_is_no_directory_is_refused_with_one_sentence(string content, string words)
    {
        foreach (string[] verb in (string[][])[["units", "check"], ["units", "list"], ["units", "import", "--data", Path.Combine(_folder, "data")], ["import", Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md"), "--json", "--units"]])
        {
            (int code, byte[] output, string said) = LantuProgram.Run([.. verb, Written(content)]);

            Assert.Equal((2, 0), (code, output.Length));
            Assert.Contains(words, Assert.Single(said.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_damaged_installed_directory_is_told_by_its_file()
    {
        string units = System.IO.Directory.CreateDirectory(Path.Combine(_folder, "data", "units")).FullName;
        File.WriteAllText(Path.Combine(units, "云州市.json"), "{");

        (int code, byte[] _, string words) = LantuProgram.Run("import", Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md"), "--json", "--data", Path.Combine(_folder, "data"));

        Assert.Equal(2, code);
        Assert.Contains(Path.Combine(units, "云州市.json"), words, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    string Written(string content)
    {
        string file = Path.Combine(_folder, "units.json");
        File.WriteAllText(file, content);
        return file;
    }
}
