using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lantu.Documents.Units;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(DirectoryContent))]
sealed partial class UnitDirectoryJson : JsonSerializerContext;
