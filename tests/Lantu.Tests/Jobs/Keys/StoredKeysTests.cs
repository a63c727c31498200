using System.Security.Cryptography;
using Lantu.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs.Keys;

/// <summary>The keys that protect cookies and forms, in the database.</summary>
public sealed class StoredKeysTests
{
    const string Operators = "an operator's own secret of more than 32 characters";

    [Fact]
    public async Task What_one_node_protects_the_others_read_and_a_new_start_too()
    {
        await using LantuHost host = await WithoutKeysAsync();
        await using Node one = new(host.Database);
        await using Node other = new(host.Database);

        string text = one.Protector.Protect("甲");

        Assert.Equal("甲", other.Protector.Unprotect(text));
        await using Node later = new(host.Database);
        Assert.Equal("甲", later.Protector.Unprotect(text));
        await using LantuDb db = host.Database.Open();
        Assert.Equal((1, 1), (await db.ProtectionKeys.CountAsync(TestContext.Current.CancellationToken), await db.Audit.CountAsync(e => e.Action == "key.made", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Of_two_nodes_that_make_the_first_key_at_once_each_reads_the_others()
    {
        await using LantuHost host = await WithoutKeysAsync();
        await using Node one = new(host.Database);
        await using Node early = new(host.Database, stored => new EarlyKeys(stored));
        string ofOne = one.Protector.Protect("甲");
        string ofEarly = early.Protector.Protect("乙");

        // It looks again, as every node does once it has made a key.
        await using Node other = new(host.Database);

        Assert.Equal(("甲", "乙"), (other.Protector.Unprotect(ofOne), other.Protector.Unprotect(ofEarly)));
        Assert.Equal("乙", one.Protector.Unprotect(ofEarly));
        await using LantuDb db = host.Database.Open();
        Assert.Equal(2, await db.ProtectionKeys.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nodes_that_start_together_read_one_another()
    {
        await using LantuHost host = await WithoutKeysAsync();
        Node[] nodes = [.. Enumerable.Range(0, 4).Select(_ => new Node(host.Database))];
        try
        {
            string[] texts = await Task.WhenAll(nodes.Select((node, i) => Task.Run(() => node.Protector.Protect($"{i}"))));

            Assert.All(nodes, node => Assert.Equal(["0", "1", "2", "3"], texts.Select(node.Protector.Unprotect)));
        }
        finally
        {
            foreach (Node node in nodes)
            {
                await node.DisposeAsync();
            }
        }
    }

    [Fact]
    public async Task The_database_alone_opens_nothing()
    {
        await using LantuHost host = await WithoutKeysAsync();
        await using Node node = new(Sealing(host, Operators));
        string text = node.Protector.Protect("甲");

        await using Node same = new(Sealing(host, Operators));
        await using Node stranger = new(Sealing(host, Operators + "!"));

        Assert.Equal("甲", same.Protector.Unprotect(text));
        Assert.ThrowsAny<CryptographicException>(() => stranger.Protector.Unprotect(text));
        await using LantuDb db = host.Database.Open();
        Assert.DoesNotContain(await db.ProtectionKeys.Select(key => key.Xml).ToListAsync(TestContext.Current.CancellationToken), xml => xml.Contains("masterKey", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_SQLite_a_secret_of_the_folder_seals_them()
    {
        await using LantuHost host = await LantuHost.StartOnSqliteAsync();
        await EmptyAsync(host);
        await using Node node = new(host.Database);
        string text = node.Protector.Protect("甲");
        string secret = Path.Combine(host.Database.KeysFolder, "protection-secret");

        await using (LantuDb db = host.Database.Open())
        {
            string xml = (await db.ProtectionKeys.SingleAsync(TestContext.Current.CancellationToken)).Xml;
            Assert.DoesNotContain("masterKey", xml, StringComparison.Ordinal);
        }

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(secret) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        File.Delete(secret);
        await using Node without = new(host.Database);
        Assert.ThrowsAny<CryptographicException>(() => without.Protector.Unprotect(text));

        // It goes on with a key of its own.
        Assert.Equal("乙", without.Protector.Unprotect(without.Protector.Protect("乙")));
    }

    static LantuDatabase Sealing(LantuHost host, string secret) => new(host.Settings with { KeysSecret = secret });

    internal static async Task<LantuHost> WithoutKeysAsync()
    {
        LantuHost host = await LantuHost.StartAsync();
        await EmptyAsync(host);
        return host;
    }

    static async Task EmptyAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        await db.ProtectionKeys.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
    }
}
