using System.Globalization;

namespace Lantu.Jobs.Review;

/// <summary>A report of a round as it was shown, as forms name it: 12.5.3.</summary>
/// <param name="Measure">Place of the measure.</param>
/// <param name="Unit">Place of the unit.</param>
/// <param name="Version">The step that it was at.</param>
public sealed record ReportKey(int Measure, int Unit, int Version)
{
    // Stands for what can't be read: there is no such report.
    static readonly ReportKey Nothing = new(0, 0, 0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Measure}.{Unit}.{Version}");

    /// <summary>Reads several, with spaces between; what can't be read is no report's.</summary>
    public static IEnumerable<ReportKey> ReadAll(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read);

    static ReportKey Read(string text)
    {
        string[] parts = text.Split('.');
        return parts.Length == 3 && Number(parts[0]) is { } measure && Number(parts[1]) is { } unit && Number(parts[2]) is { } version ? new ReportKey(measure, unit, version) : Nothing;
    }

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
