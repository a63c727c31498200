using Lantu.Data;
using Lantu.Jobs.Keys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs.Keys;

/// <summary>Keys that an earlier version kept as files.</summary>
public sealed class TakeInKeysTests
{
    [Fact]
    public async Task What_was_protected_with_the_files_is_read_afterwards_and_they_are_taken_once()
    {
        await using LantuHost host = await StoredKeysTests.WithoutKeysAsync();
        IDataProtectionProvider before = DataProtectionProvider.Create(new DirectoryInfo(host.Database.KeysFolder), protection => protection.SetApplicationName("lantu"));
        string text = before.CreateProtector("test").Protect("甲");
        string file = Assert.Single(Directory.GetFiles(host.Database.KeysFolder, "key-*.xml"));

        await TakeInAsync(host);
        await TakeInAsync(host);

        await using Node node = new(host.Database);
        Assert.Equal("甲", node.Protector.Unprotect(text));
        Assert.Equal((false, true), (File.Exists(file), File.Exists(file + ".taken")));
        await using LantuDb db = host.Database.Open();
        ProtectionKey kept = await db.ProtectionKeys.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((Path.GetFileNameWithoutExtension(file), !host.Settings.IsSqlite), (kept.Name, kept.Xml.Contains("masterKey", StringComparison.Ordinal)));
        Assert.Equal(1, await db.Audit.CountAsync(e => e.Action == "key.taken-in", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Files_that_two_nodes_share_are_taken_by_one_of_them()
    {
        await using LantuHost host = await StoredKeysTests.WithoutKeysAsync();
        IDataProtectionProvider before = DataProtectionProvider.Create(new DirectoryInfo(host.Database.KeysFolder), protection => protection.SetApplicationName("lantu"));
        string text = before.CreateProtector("test").Protect("甲");

        await Task.WhenAll(TakeInAsync(host), TakeInAsync(host));

        await using Node node = new(host.Database);
        Assert.Equal("甲", node.Protector.Unprotect(text));
        await using LantuDb db = host.Database.Open();
        Assert.Equal(1, await db.ProtectionKeys.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_no_key_stays_where_it_is()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        string half = Path.Combine(host.Database.KeysFolder, "key-half.xml");
        string other = Path.Combine(host.Database.KeysFolder, "other.xml");
        await File.WriteAllTextAsync(half, "<key id=", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(other, "<other/>", TestContext.Current.CancellationToken);

        await TakeInAsync(host);

        Assert.Equal((true, true), (File.Exists(half), File.Exists(other)));
        await using LantuDb db = host.Database.Open();
        Assert.Equal(0, await db.Audit.CountAsync(e => e.Action == "key.taken-in", TestContext.Current.CancellationToken));
    }

    static Task TakeInAsync(LantuHost host) => new TakeInKeys(host.Database, host.Writes, TimeProvider.System).RunAsync(TestContext.Current.CancellationToken);
}
