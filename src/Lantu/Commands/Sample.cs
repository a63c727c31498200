using System.Text.Json;

namespace Lantu.Commands;

/// <summary>A shipped sample: a folder of samples with a sample.json that names its document, its unit directory, and what a demonstration makes of its year.</summary>
sealed record Sample(string Document, string? Units, string? Year)
{
    public static IEnumerable<Sample> All()
    {
        string root = Path.Combine(AppContext.BaseDirectory, "samples");
        IEnumerable<string> descriptions = Directory.Exists(root) ? Directory.EnumerateFiles(root, "sample.json", SearchOption.AllDirectories) : [];
        foreach (string description in descriptions.Order(StringComparer.Ordinal))
        {
            string folder = Path.GetDirectoryName(description)!;
            using JsonDocument json = JsonDocument.Parse(File.ReadAllText(description));
            string? Named(string property) => json.RootElement.TryGetProperty(property, out JsonElement file) ? Path.Combine(folder, file.GetString()!) : null;
            yield return new Sample(Named("document")!, Named("units"), Named("year"));
        }
    }
}
