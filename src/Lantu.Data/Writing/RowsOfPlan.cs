using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Data.Writing;

/// <summary>Writes many rows of one plan in one statement, where a statement for each took ten times as long. They are not tracked.</summary>
static class RowsOfPlan
{
    /// <summary>So many rows are one parameter: more need memory and win no time.</summary>
    const int AtOnce = 5_000;

    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds the rows to a table whose first column is <c>plan_id</c>.</summary>
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">Number of the plan, which must be stored.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its other columns, each with its type in PostgreSQL.</param>
    /// <param name="rows">For each row its values in the columns' order: text, numbers, truth values or nothing.</param>
    public static async Task AddAsync(LantuDb db, int plan, string table, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<object?[]> rows)
    {
        bool isPostgres = db.Database.IsNpgsql();
        string values = string.Join(", ", columns.Select((column, i) => isPostgres ? $"(rows.value ->> {i})::{column.Type}" : $"rows.value ->> {i}"));
        string source = isPostgres ? "jsonb_array_elements({0}::jsonb) AS rows (value)" : "json_each({0}) AS rows";
        string statement = $"INSERT INTO {table} (plan_id, {string.Join(", ", columns.Select(column => column.Name))}) SELECT plans.id, {values} FROM {source} JOIN plans ON plans.number = {{1}}";
        foreach (object?[][] some in rows.Chunk(AtOnce))
        {
            await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(statement, JsonSerializer.Serialize(some, Plain), plan));
        }
    }
}
