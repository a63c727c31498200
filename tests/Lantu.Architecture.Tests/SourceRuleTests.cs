using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Lantu.Architecture.Tests;

public sealed partial class SourceRuleTests
{
    const int MostLines = 400;

    static readonly string[] Forbidden = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Service", "Base", "Dto", "DTO", "Info", "Impl"];

    static readonly string[] Projects = ["Lantu.Standards", "Lantu.Domain", "Lantu.Documents", "Lantu.Data", "Lantu.Data.Sqlite", "Lantu.Data.Postgres", "lantu"];

    static string[] Sources { get; } =
        [.. new[] { "src", "tests", "bench" }.Select(folder => Path.Combine(Repository.Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".cs" or ".razor" && !Path.GetDirectoryName(path)!.EndsWith("Migrations", StringComparison.Ordinal) && !path.Contains("node_modules", StringComparison.Ordinal))];

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines()
    {
        Assert.Contains(Sources, path => path.EndsWith(".razor", StringComparison.Ordinal));
        Assert.Contains(Sources, path => path.EndsWith("Tests.cs", StringComparison.Ordinal));

        Assert.Empty(Sources.Where(path => File.ReadLines(path).Count() > MostLines).Select(path => Path.GetRelativePath(Repository.Root, path)));
    }

    [Fact]
    public void No_type_is_named_by_what_it_is_for_the_programmer()
    {
        string[] types = [.. Projects.SelectMany(TypeNames)];
        Assert.Contains("WriteQueue", types);
        Assert.True(IsForbidden("PlanManager") && IsForbidden("UnitInfo") && IsForbidden("StringUtils") && !IsForbidden("Plan"));

        Assert.Empty(types.Concat(Sources.Select(path => Path.GetFileNameWithoutExtension(path)!)).Where(IsForbidden).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_type_stands_in_a_file_of_its_name()
    {
        string[] files = [.. Sources.Select(path => Path.GetFileName(path).Split('.')[0])];

        Assert.Empty(Projects.SelectMany(TypeNames).Where(name => name is not ("Program" or "_Imports")).Except(files, StringComparer.Ordinal));
    }

    [Fact]
    public void Decision_records_are_numbered_without_gaps()
    {
        int[] numbers = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/decisions"), "*.md").Select(path => int.Parse(Path.GetFileName(path)[..4], System.Globalization.CultureInfo.InvariantCulture)).Order()];

        Assert.NotEmpty(numbers);
        Assert.Equal(Enumerable.Range(1, numbers.Length), numbers);
    }

    [Fact]
    public void Every_setting_that_is_read_is_described()
    {
        string described = File.ReadAllText(Path.Combine(Repository.Root, "docs/operations/settings.md"));
        string code = string.Concat(Sources.Where(path => Path.GetRelativePath(Repository.Root, path).StartsWith("src", StringComparison.Ordinal)).Select(File.ReadAllText));
        string[] variables = [.. Variable().Matches(code).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];
        string[] options = [.. NewOption().Matches(code).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];
        Assert.Contains("LANTU_POSTGRES", variables);
        Assert.Contains("--lang", options);
        Assert.Equal(Reading().Count(code), Variable().Count(code));

        Assert.Empty(variables.Concat(options).Where(name => !described.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_finding_has_its_sentence_and_its_name_in_both_languages()
    {
        string[] codes = [.. typeof(Domain.Plans.FindingCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
        Assert.NotEmpty(codes);
        foreach ((string file, string prefix) in ((string, string)[])
        [
            ("src/Lantu.Documents/Drafts/FindingTexts.resx", ""), ("src/Lantu.Documents/Drafts/FindingTexts.en.resx", ""),
            ("src/Lantu/Ui/PageTexts.resx", "finding-"), ("src/Lantu/Ui/PageTexts.en.resx", "finding-"),
        ])
        {
            string texts = File.ReadAllText(Path.Combine(Repository.Root, file));
            Assert.Empty(codes.Where(code => !texts.Contains($"name=\"{prefix}{code}\"", StringComparison.Ordinal)));
        }
    }

    static IEnumerable<string> TypeNames(string assembly) =>
        Assembly.Load(assembly).GetTypes()
            .Where(type => !type.IsNested && type.Namespace?.StartsWith("Lantu", StringComparison.Ordinal) == true && !type.Namespace.EndsWith("Migrations", StringComparison.Ordinal))
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(type => type.Name.Split('`')[0]);

    static bool IsForbidden(string name) => Forbidden.Any(word => name.EndsWith(word, StringComparison.Ordinal));

    [GeneratedRegex("""GetEnvironmentVariable\("(?<name>[A-Z_]+)"\)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Variable();

    [GeneratedRegex("""GetEnvironmentVariables?\(""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reading();

    [GeneratedRegex("""(?:new|Option<[^>]*>)\("(?<name>--[a-z]+)"\)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NewOption();
}
