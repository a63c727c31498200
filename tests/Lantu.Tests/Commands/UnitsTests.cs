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
        Assert.Contains("# 云州市\t数据库：第 1 号名录", list, StringComparison.Ordinal);
        Assert.Contains("# 北京市\t自带：", list, StringComparison.Ordinal);
        Assert.Single(list.Split('\n'), line => line.StartsWith("# 云州市", StringComparison.Ordinal));
        await using LantuDb db = new LantuDatabase(new DatabaseSettings(data, null)).Open();
        AuditEntry entry = await db.Audit.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("units.installed", "units/云州市"), (entry.Action, entry.Subject));
    }

    [Fact]
    public async Task Another_edition_keeps_the_units_numbers_and_the_same_again_changes_nothing()
    {
        string data = Path.Combine(_folder, "data");
        LantuProgram.Run("units", "import", Written(Directory), "--data", data);

        (int code, byte[] _, string words) = LantuProgram.Run("units", "import", Written(Directory.Replace("市财务署\"", "市财务局\"", StringComparison.Ordinal).Replace("\"units\": [", "\"units\": [ { \"name\": \"市新设局\" },", StringComparison.Ordinal)), "--data", data);
        (int again, byte[] _, string said) = LantuProgram.Run("units", "import", Written(File.ReadAllText(Path.Combine(_folder, "units.json"))), "--data", data);

        Assert.Equal((0, 0), (code, again));
        Assert.Contains("新增 1 个单位，改动 1 个，停用 0 个", words, StringComparison.Ordinal);
        Assert.Contains("没有改动", said, StringComparison.Ordinal);
        await using LantuDb db = new LantuDatabase(new DatabaseSettings(data, null)).Open();
        Assert.Equal(["1 市财务局", "2 市新设局"], await db.DirectoryUnits.OrderBy(unit => unit.Number).Select(unit => unit.Number + " " + unit.Name).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, await db.Audit.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Files_of_an_earlier_version_are_taken_into_the_database_once_and_faulty_ones_stay()
    {
        string data = Path.Combine(_folder, "data");
        string units = System.IO.Directory.CreateDirectory(Path.Combine(data, "units")).FullName;
        File.WriteAllText(Path.Combine(units, "云州市.json"), Directory);
        File.WriteAllText(Path.Combine(units, "甲市.json"), """{ "root": "甲市", "units": [ { "name": "甲局", "parent": "无此局" } ] }""");
        File.WriteAllText(Path.Combine(units, "乙市.json"), "{");
        string plan = Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md");
        Assert.Contains("市财务署", Encoding.UTF8.GetString(LantuProgram.Run("import", plan, "--json", "--data", Moved("乙市")).Output), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(data, "lantu.db")));
        Moved("乙市");

        (int first, byte[] _, string words) = LantuProgram.Run("units", "import", Written(Directory.Replace("云州市", "丙市", StringComparison.Ordinal)), "--data", data);
        (int second, byte[] _, string again) = LantuProgram.Run("units", "import", Written(Directory.Replace("云州市", "丁市", StringComparison.Ordinal)), "--data", data);

        Assert.Equal((0, 0), (first, second));
        Assert.Contains("已转入数据库", words, StringComparison.Ordinal);
        Assert.DoesNotContain("已转入数据库", again, StringComparison.Ordinal);
        Assert.Contains("甲市.json 没有转入：它有问题", again, StringComparison.Ordinal);
        Assert.Contains("乙市.json 没有转入：它不是单位名录", again, StringComparison.Ordinal);
        Assert.Equal(["丙市", "云州市", "丁市"], (await RootsAsync(data)).OrderBy(root => "丙云丁".IndexOf(root[0], StringComparison.Ordinal)));
        Assert.Equal(["云州市.json.taken", "甲市.json"], System.IO.Directory.EnumerateFiles(units).Select(Path.GetFileName).Where(name => !name!.StartsWith('乙')).Order(StringComparer.Ordinal));

        // Sets the damaged file aside and back, since reading tells of it.
        string Moved(string name)
        {
            string file = Path.Combine(units, name + ".json");
            (string from, string to) = File.Exists(file) ? (file, file + ".aside") : (file + ".aside", file);
            File.Move(from, to);
            return data;
        }
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

    static async Task<IReadOnlyList<string>> RootsAsync(string data)
    {
        await using LantuDb db = new LantuDatabase(new DatabaseSettings(data, null)).Open();
        return await db.Directories.OrderBy(directory => directory.Root).Select(directory => directory.Root).ToListAsync(TestContext.Current.CancellationToken);
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
