using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lantu.Data;

/// <summary>SQLite keeps these settings per connection, so every connection gets them when it opens.</summary>
sealed class SqliteDurability : DbConnectionInterceptor
{
    const string Settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
