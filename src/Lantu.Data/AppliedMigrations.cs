using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Lantu.Data;

/// <summary>Whether a database has this version's schema, from its own list of migrations.</summary>
static class AppliedMigrations
{
    public static async Task<bool> AreAllAsync(LantuDb db, Assembly migrations, CancellationToken cancellation)
    {
        HashSet<string> applied = new(StringComparer.Ordinal);
        try
        {
            await db.Database.OpenConnectionAsync(cancellation);
            await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT migration_id FROM \"__EFMigrationsHistory\"";
            await using DbDataReader rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                applied.Add(rows.GetString(0));
            }
        }
        catch (DbException failure) when (failure is not NpgsqlException || failure.SqlState is PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.UndefinedTable)
        {
            // No database or no such table yet. A server that does not answer, or not to this user, may have both: whoever asks is told.
            return false;
        }

        return migrations.GetTypes().Where(type => type.IsSubclassOf(typeof(Migration))).All(type => applied.Contains(type.GetCustomAttribute<MigrationAttribute>()!.Id));
    }
}
