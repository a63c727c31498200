using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Lantu.Data;

/// <summary>Two values are the same if they are stored the same. What was loaded and not replaced is the same object: it is not written out to be compared.</summary>
public sealed class JsonComparer<T>() : ValueComparer<T>(
    (one, other) => ReferenceEquals(one, other) || StoredJson.Write(one) == StoredJson.Write(other),
    value => StoredJson.Write(value).GetHashCode(StringComparison.Ordinal),
    value => value);
