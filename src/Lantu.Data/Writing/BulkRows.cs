using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lantu.Data.Writing;

/// <summary>
/// Writes thousands of rows of one table in one statement, where a statement for each took ten times as long: a large plan names and assigns units tens of
/// thousands of times. They are not tracked, and what hangs on them is not written.
/// </summary>
public static class BulkRows
{
    /// <summary>So many rows are one parameter: more need memory and win no time.</summary>
    const int AtOnce = 5_000;

    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds the rows to the table that they are stored in.</summary>
    /// <param name="db">The database of the unit of work; what the rows refer to is stored.</param>
    /// <param name="rows">The rows.</param>
    public static Task AddAsync<T>(LantuDb db, IEnumerable<T> rows)
        where T : class => WriteAsync(db, rows, _ => "");

    /// <summary>Puts the rows in place of those with the same key, and adds the others.</summary>
    /// <param name="db">The database of the unit of work; what the rows refer to is stored.</param>
    /// <param name="rows">The rows, none twice.</param>
    public static Task PutAsync<T>(LantuDb db, IEnumerable<T> rows)
        where T : class => WriteAsync(db, rows, type =>
        {
            IReadOnlyList<IProperty> key = type.FindPrimaryKey()!.Properties;
            string others = string.Join(", ", type.GetProperties().Except(key).Select(Name).Select(name => $"{name} = excluded.{name}"));
            return $" ON CONFLICT ({string.Join(", ", key.Select(Name))}) DO UPDATE SET {others}";
        });

    static async Task WriteAsync<T>(LantuDb db, IEnumerable<T> rows, Func<IEntityType, string> onConflict)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rows);

        IEntityType type = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T)} is stored in no table.", nameof(rows));
        IProperty[] columns = [.. type.GetProperties()];
        bool isPostgres = db.Database.IsNpgsql();
        string names = string.Join(", ", columns.Select(Name));
        string values = string.Join(", ", columns.Select((column, i) => isPostgres ? $"(rows.value ->> {i})::{column.GetColumnType()}" : $"rows.value ->> {i}"));

        // SQLite takes ON after a table for that of a join, where no WHERE stands between.
        string source = isPostgres ? "jsonb_array_elements({0}::jsonb) AS rows (value)" : "json_each({0}) AS rows WHERE true";
        string statement = $"INSERT INTO {type.GetTableName()} ({names}) SELECT {values} FROM {source}{onConflict(type)}";
        foreach (T[] some in rows.Chunk(AtOnce))
        {
            string json = JsonSerializer.Serialize(some.Select(row => columns.Select(column => Stored(column, row, isPostgres))), Plain);
            await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(statement, json));
        }
    }

    // Some are words of SQL.
    static string Name(IProperty column) => $"\"{column.GetColumnName()}\"";

    // As the provider stores it, in a form that JSON has.
    static object? Stored(IProperty column, object row, bool isPostgres)
    {
        object? value = column.GetGetter().GetClrValue(row);
        return (value is null ? null : column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) switch
        {
            Guid id => id.ToString().ToUpperInvariant(),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            // SQLite keeps the text that its provider writes, which names no zone; PostgreSQL would take that for its own.
            DateTime instant => instant.ToString(isPostgres ? "yyyy-MM-dd HH:mm:ss.FFFFFFFZ" : "yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
            // A number of JSON may pass through binary, which has no tenths.
            decimal number => number.ToString("0.0###########################", CultureInfo.InvariantCulture),
            var plain => plain,
        };
    }
}
