using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lantu.Data;

/// <summary>Stores an instant as UTC: SQLite cannot compare or sort offsets, PostgreSQL accepts nothing but UTC.</summary>
public sealed class UtcInstantColumn() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    column => new DateTimeOffset(DateTime.SpecifyKind(column, DateTimeKind.Utc)));
