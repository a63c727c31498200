using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Lantu.Data;

/// <summary>Two values are the same if they are stored the same.</summary>
public sealed class JsonComparer<T>() : ValueComparer<T>(
    (one, other) => StoredJson.Write(one) == StoredJson.Write(other),
    value => StoredJson.Write(value).GetHashCode(StringComparison.Ordinal),
    value => value);
