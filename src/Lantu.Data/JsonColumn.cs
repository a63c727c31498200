using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lantu.Data;

/// <summary>
/// Stores what is read and written as a whole, and never searched, as JSON text: the same column type on every database.
/// </summary>
public sealed class JsonColumn<T>() : ValueConverter<T, string>(value => StoredJson.Write(value), text => StoredJson.Read<T>(text));
