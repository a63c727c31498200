using System.Globalization;

namespace Lantu.Jobs.NodePlans;

/// <summary>A version of a node plan as forms name it: 12.5.1.</summary>
public sealed record NodePlanKey(int Measure, int Unit, int Version)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Measure}.{Unit}.{Version}");

    /// <summary>Reads one; nothing where it is none.</summary>
    public static NodePlanKey? Read(string? text)
    {
        string[] parts = (text ?? "").Split('.');
        return parts.Length == 3 && Number(parts[0]) is { } measure && Number(parts[1]) is { } unit && Number(parts[2]) is { } version ? new NodePlanKey(measure, unit, version) : null;
    }

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
