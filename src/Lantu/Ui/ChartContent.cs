using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Lantu.Ui;

/// <summary>What a chart shows: figures over steps of time, drawn by the browser and set as a table for whoever can't or won't look.</summary>
/// <param name="Steps">The steps, first to last.</param>
/// <param name="Series">The series, as the table has them.</param>
public sealed record ChartContent(IReadOnlyList<string> Steps, IReadOnlyList<ChartSeries> Series)
{
    static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>What it is of: the heading of its table, and the name of the picture that is saved.</summary>
    public required string Name { get; init; }

    /// <summary>What it shows, in one or two sentences with the figures that matter.</summary>
    public required string Says { get; init; }

    /// <summary>What the figures are measured in; empty where nothing is to be said.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether it shows ranks.</summary>
    public bool IsRanking => Series.Any(one => one.Look == ChartLook.Rank);

    /// <summary>Whether the table has a row for each series, because they are many, and not for each step.</summary>
    public bool IsLong => Series.Count > Steps.Count;

    internal string ToJson() => JsonSerializer.Serialize(new { Steps, Unit, IsRanking, Series = Series.Select(one => new { one.Name, one.Look, one.Values, one.UpTo }) }, Written);
}
