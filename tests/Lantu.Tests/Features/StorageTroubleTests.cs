using System.Net.Sockets;
using Lantu.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lantu.Tests.Features;

/// <summary>A disk that is full and a database that is gone while a month is filed: told in a sentence, nothing half stored, nothing typed lost, and over by itself.</summary>
public sealed class StorageTroubleTests
{
    // More than fits into what a page of the file has left.
    static string Long { get; } = string.Concat(Enumerable.Repeat("完成管网改造。", 250));

    [Theory]
    [InlineData(true, "磁盘已满")]
    [InlineData(false, "数据库暂时无法访问")]
    public async Task What_could_not_be_stored_is_sent_again_from_the_page_that_says_so(bool isFull, string said)
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        using Visitor reader = await host.ApproverAsync();
        await preparer.OpenAsync(url);
        int audited = (await host.AuditedAsync()).Count;

        host.Opening = db => Break(db, isFull);
        await preparer.SendAgainAsync(url, "all", [.. ReportSite.Good().Where(field => field.Item1 != "m1-text"), ("m1-text", Long)]);

        Assert.Equal(503, preparer.Status);
        Assert.Contains(said, preparer.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((0, audited), ((await host.ReportsAsync()).Count, (await host.AuditedAsync()).Count));

        // What is there can be read all the while.
        await reader.OpenAsync(url);
        Assert.Equal(200, reader.Status);

        host.Opening = Mend;
        await preparer.SendHeldAsync();
        Assert.Equal(200, preparer.Status);
        Assert.Equal(["1 朝阳区政府 2024-02 Submitted 1", "3 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());
    }

    [Fact]
    public async Task A_draft_that_cannot_be_kept_is_told_so_that_it_is_sent_again()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.OpenAsync(url);
        host.Opening = db => Break(db, isFull: true);

        await preparer.SendAsync($"{url}/draft", ("m1-claim", ""), ("m1-text", Long));

        Assert.Equal(503, preparer.Status);
        host.Opening = Mend;
        await preparer.SendAsync($"{url}/draft", ("m1-claim", ""), ("m1-text", Long));
        Assert.Equal(200, preparer.Status);
    }

    // SQLite answers by itself as it does on a full disk; what a server would say of one is said for it.
    static void Break(LantuDb db, bool isFull)
    {
        if (!db.Database.IsSqlite())
        {
            throw isFull ? new PostgresException("could not extend file", "ERROR", "ERROR", PostgresErrorCodes.DiskFull) : new NpgsqlException("Failed to connect", new SocketException((int)SocketError.ConnectionRefused));
        }

        if (!isFull)
        {
            throw new SqliteException("unable to open database file", 14);
        }

        db.Database.OpenConnection();
        db.Database.ExecuteSqlRaw("PRAGMA max_page_count = 1");
    }

    static void Mend(LantuDb db)
    {
        if (db.Database.IsSqlite())
        {
            db.Database.OpenConnection();
            db.Database.ExecuteSqlRaw("PRAGMA max_page_count = 4294967294");
        }
    }
}
