using System.Text.Json;
using System.Text.Json.Serialization;
using Lantu.Domain.Indicators;

namespace Lantu.Jobs.Indicators;

/// <summary>The catalogue of indicators that comes with the program: every file of it, in the order of their names.</summary>
static class ShippedIndicators
{
    static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    static readonly Lazy<IndicatorCatalogue> Read = new(() => new IndicatorCatalogue([.. Files().SelectMany(path => JsonSerializer.Deserialize<Indicator[]>(File.ReadAllText(path), Form)!)]));

    public static IndicatorCatalogue Catalogue => Read.Value;

    static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples", "indicators"), "*.json").Order(StringComparer.Ordinal);
}
