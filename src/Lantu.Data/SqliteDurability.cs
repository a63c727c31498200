using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Lantu.Data;

/// <summary>SQLite keeps these settings per connection, so every connection gets them when it is opened first; one that comes from the pool has them.</summary>
sealed class SqliteDurability : DbConnectionInterceptor
{
    const string Settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON;";

    static readonly ConditionalWeakTable<sqlite3, object> s_set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (Handle(connection) is { } handle && !s_set.TryGetValue(handle, out _))
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
            s_set.AddOrUpdate(handle, Settings);
        }
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (Handle(connection) is { } handle && !s_set.TryGetValue(handle, out _))
        {
            await using DbCommand command = connection.CreateCommand();
            command.CommandText = Settings;
            await command.ExecuteNonQueryAsync(cancellationToken);
            s_set.AddOrUpdate(handle, Settings);
        }
    }

    static sqlite3? Handle(DbConnection connection) => ((SqliteConnection)connection).Handle;
}
