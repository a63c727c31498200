using System.Text.Json;
using Lantu.Documents.Calendars;

namespace Lantu.Jobs.Calendars;

/// <summary>A calendar that came with the program: a folder with a calendar.json that names its place, and a text for each notice.</summary>
/// <param name="Place">The place whose days it tells.</param>
/// <param name="Texts">The notices' texts, by their files' names.</param>
sealed record ShippedCalendar(string Place, IReadOnlyList<string> Texts)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShippedCalendar> All()
    {
        string root = Path.Combine(AppContext.BaseDirectory, "samples", "calendars");
        IEnumerable<string> descriptions = Directory.Exists(root) ? Directory.EnumerateFiles(root, "calendar.json", SearchOption.AllDirectories) : [];
        return [.. descriptions.Order(StringComparer.Ordinal).Select(Read)];
    }

    static ShippedCalendar Read(string description)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(description));
        string[] files = [.. Directory.EnumerateFiles(Path.GetDirectoryName(description)!, "*.txt").Order(StringComparer.Ordinal)];
        return new ShippedCalendar(json.RootElement.GetProperty("place").GetString()!, [.. files.Select(file => HolidayNoticeFile.Text(File.ReadAllBytes(file), file))]);
    }
}
