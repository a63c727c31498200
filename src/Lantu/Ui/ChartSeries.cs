using System.Globalization;

namespace Lantu.Ui;

/// <summary>Figures of a chart under one name.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Look">How they are drawn.</param>
/// <param name="Values">One for each step, rounded as they are shown; nothing where there is none.</param>
public sealed record ChartSeries(string Name, ChartLook Look, IReadOnlyList<decimal?> Values)
{
    /// <summary>The upper ends, of a band whose lower ends are the values.</summary>
    public IReadOnlyList<decimal?>? UpTo { get; init; }

    /// <summary>A step's figure as the table has it.</summary>
    public string? Shown(int step) => Values[step] is { } value ? Written(value) + (UpTo?[step] is { } high ? $"–{Written(high)}" : null) : null;

    static string Written(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
