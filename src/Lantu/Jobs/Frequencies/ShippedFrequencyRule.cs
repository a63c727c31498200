using System.Text.Json;
using Lantu.Domain.Frequencies;

namespace Lantu.Jobs.Frequencies;

/// <summary>The rule that comes with the program: a file for each edition, of which the last is proposed by.</summary>
static class ShippedFrequencyRule
{
    static readonly Lazy<FrequencyRule> Last = new(() => Read(Files().Last()));

    public static FrequencyRule Current => Last.Value;

    static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples", "frequencies"), "*.json").OrderBy(path => Path.GetFileName(path).Length).ThenBy(path => path, StringComparer.Ordinal);

    static FrequencyRule Read(string path)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(path));
        JsonElement rule = file.RootElement;
        return new FrequencyRule(
            rule.GetProperty("edition").GetString()!,
            [.. rule.GetProperty("lines").EnumerateArray().Select(line => new FrequencyRuleLine(Enum.Parse<FrequencyGround>(line.GetProperty("ground").GetString()!), Enum.Parse<ReportingFrequency>(line.GetProperty("frequency").GetString()!)))],
            rule.GetProperty("largestShare").GetDouble(),
            [.. rule.GetProperty("yearMonths").EnumerateArray().Select(month => month.GetInt32())]);
    }
}
