using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lantu.Data;

/// <summary>The one form of JSON in the database.</summary>
public static class StoredJson
{
    static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new MeasureChangeJson() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    // Most lists are empty, and an empty one need not be read each time anew: none is changed in place.
    public static T Read<T>(string text) => text == "[]" ? Empty<T>.List : JsonSerializer.Deserialize<T>(text, Options)!;

    static class Empty<T>
    {
        public static readonly T List = JsonSerializer.Deserialize<T>("[]", Options)!;
    }
}
