using Lantu.Data;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Data;

/// <summary>What durability rests on holds on every connection, whether it is new or comes from the pool.</summary>
public sealed class DurabilityTests
{
    [Fact]
    public async Task Every_connection_writes_through_and_keeps_references()
    {
        await using LantuHost host = await LantuHost.StartOnSqliteAsync();
        for (int round = 0; round < 2; round++)
        {
            // All at once: one that comes from the pool and several that don't.
            LantuDb[] open = [.. Enumerable.Range(0, 4).Select(i => i % 2 == 0 ? host.Database.Open() : host.Database.OpenForWriting())];
            foreach (LantuDb db in open)
            {
                await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            }

            foreach (LantuDb db in open)
            {
                Assert.Equal(["2", "1", "10000"], [await ReadAsync(db, "synchronous"), await ReadAsync(db, "foreign_keys"), await ReadAsync(db, "busy_timeout")]);
                await db.DisposeAsync();
            }
        }
    }

    static async Task<string> ReadAsync(LantuDb db, string pragma)
    {
        await using System.Data.Common.DbCommand command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names are constants of this class.
        command.CommandText = $"PRAGMA {pragma}";
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
