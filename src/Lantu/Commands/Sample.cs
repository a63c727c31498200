using System.Text.Json;

namespace Lantu.Commands;

/// <summary>A shipped sample: a folder of samples with a sample.json that names its document and its unit directory.</summary>
sealed record Sample(string Document, string? Units)
{
    public static IEnumerable<Sample> All()
    {
        string root = Path.Combine(AppContext.BaseDirectory, "samples");
        IEnumerable<string> descriptions = Directory.Exists(root) ? Directory.EnumerateFiles(root, "sample.json", SearchOption.AllDirectories) : [];
        foreach (string description in descriptions.Order(StringComparer.Ordinal))
        {
            string folder = Path.GetDirectoryName(description)!;
            using JsonDocument json = JsonDocument.Parse(File.ReadAllText(description));
            string document = Path.Combine(folder, json.RootElement.GetProperty("document").GetString()!);
            string? units = json.RootElement.TryGetProperty("units", out JsonElement file) ? Path.Combine(folder, file.GetString()!) : null;
            yield return new Sample(document, units);
        }
    }
}
