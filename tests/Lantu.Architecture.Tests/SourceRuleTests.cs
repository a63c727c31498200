namespace Lantu.Architecture.Tests;

public sealed class SourceRuleTests
{
    static readonly string[] Forbidden = ["Manager", "Helper", "Util", "Utils", "Service", "Base", "Dto", "DTO", "Impl"];

    static string[] Sources { get; } =
        [.. new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".cs" or ".razor" && !path.Contains("Migrations", StringComparison.Ordinal) && !path.Contains("node_modules", StringComparison.Ordinal))];

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() =>
        Assert.Empty(Sources.Where(path => File.ReadLines(path).Count() > 400).Select(path => Path.GetRelativePath(Repository.Root, path)));

    [Fact]
    public void No_type_is_named_by_what_it_is_for_the_programmer() =>
        Assert.Empty(Sources.Select(path => Path.GetFileNameWithoutExtension(path)!).Where(name => Forbidden.Any(word => name.EndsWith(word, StringComparison.Ordinal))));

    [Fact]
    public void Decision_records_are_numbered_without_gaps()
    {
        int[] numbers = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/decisions"), "*.md").Select(path => int.Parse(Path.GetFileName(path)[..4], System.Globalization.CultureInfo.InvariantCulture)).Order()];

        Assert.NotEmpty(numbers);
        Assert.Equal(Enumerable.Range(1, numbers.Length), numbers);
    }

    [Fact]
    public void Every_finding_has_its_sentence_and_its_name_in_both_languages()
    {
        string[] codes = [.. typeof(Domain.Plans.FindingCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
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
}
