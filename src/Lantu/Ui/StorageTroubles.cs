using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Lantu.Ui;

/// <summary>Tells from a failure that the disk or the database is what failed. Both pass, and nobody has to start the site again.</summary>
static class StorageTroubles
{
    // No space left, and quota used up: as Linux numbers them, and as Windows does.
    static readonly int[] s_full = [28, 122, unchecked((int)0x80070070)];

    /// <summary>What it tells of; nothing where the fault is another.</summary>
    public static StorageTrouble? Of(Exception failure)
    {
        for (Exception? at = failure; at is not null; at = at.InnerException)
        {
            if (One(at) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    static StorageTrouble? One(Exception failure) => failure switch
    {
        // Full; busy, locked, failed to read or write, not to be opened, read-only.
        SqliteException { SqliteErrorCode: 13 } or PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StorageTrouble.Full,
        SqliteException { SqliteErrorCode: 5 or 6 or 8 or 10 or 14 } => StorageTrouble.Away,
        PostgresException { SqlState: var state } => state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) ? StorageTrouble.Away : null,
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } => StorageTrouble.Away,
        IOException full when s_full.Contains(full.HResult) => StorageTrouble.Full,
        _ => null,
    };
}
