using Lantu.Data;
using Lantu.Domain.Audit;
using Lantu.Jobs.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class SignAuditHeadTests
{
    // Half past seven in the morning in Beijing: still the day before in UTC.
    static readonly DateTimeOffset Morning = new(2025, 3, 2, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Each_past_day_with_entries_is_signed_once_and_today_is_not()
    {
        await using AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(2);
        Assert.Empty(await year.SignAsync());
        year.Clock.Now = Morning.AddDays(2);
        await year.WriteAsync(3);
        year.Clock.Now = Morning.AddDays(4);

        IReadOnlyList<AuditHead> signed = await year.SignAsync();
        Assert.Empty(await year.SignAsync());

        Assert.Equal([(new DateOnly(2025, 3, 3), 2), (new DateOnly(2025, 3, 5), 5)], signed.Select(head => (head.Day, head.Sequence)));
        await using LantuDb db = year.Database.Open();
        Assert.Equal(["audit.head-signed", "audit.head-signed"], await db.Audit.Where(entry => entry.Sequence > 5).Select(entry => entry.Action).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(signed.Select(head => head.Signature), AuditHeadFile.Read(year.Database).Select(head => head!.Signature));
        AuditVerdict verdict = await year.VerifyAsync();
        Assert.True(verdict.Holds);
        Assert.Equal((7, 2, 2), (verdict.Count, verdict.Heads, verdict.HeadsMet));
    }

    [Fact]
    public async Task Two_that_sign_at_once_sign_each_day_once()
    {
        await using AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(2);
        year.Clock.Now = Morning.AddDays(1);
        await year.WriteAsync(2);
        year.Clock.Now = Morning.AddDays(2);

        IReadOnlyList<AuditHead>[] signed = await Task.WhenAll(year.SignAsync(), year.SignAsync());

        Assert.Equal(2, signed.Sum(heads => heads.Count));
        Assert.Equal(2, AuditHeadFile.Read(year.Database).Count);
        Assert.True((await year.VerifyAsync()).Holds);
    }

    [Fact]
    public async Task The_private_key_is_its_owners_alone_and_never_leaves()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await using AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(1);
        year.Clock.Now = Morning.AddDays(1);
        await year.SignAsync();

        string[] files = [Path.Combine(year.Database.KeysFolder, "audit-head.pem"), AuditHeadFile.PathIn(year.Database)];
        Assert.All(files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
        Assert.StartsWith("-----BEGIN PUBLIC KEY-----", AuditKey.PublicPem(year.Database), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_end_that_was_cut_off_is_told_by_the_head()
    {
        await using AuditYear year = await SignedAsync();
        await year.ForceAsync("DELETE FROM audit WHERE sequence > 3");

        AuditVerdict verdict = await year.VerifyAsync();

        Assert.Equal((AuditFaultKind.Truncated, 4), (verdict.Fault?.Kind, verdict.Fault?.Sequence));
    }

    [Fact]
    public async Task A_chain_that_was_written_anew_is_told_by_the_head_in_the_table_and_by_the_file()
    {
        await using AuditYear year = await SignedAsync();
        await year.ForceAsync("DELETE FROM audit WHERE sequence > 3");
        await year.WriteAsync(9);

        Assert.Equal((AuditFaultKind.Rewritten, 5), Found(await year.VerifyAsync()));

        // The table is emptied too: the file beside it, or one carried away, still tells.
        await year.ForceAsync("DELETE FROM audit_heads");
        AuditVerdict verdict = await year.VerifyAsync();
        Assert.Equal((AuditFaultKind.Rewritten, 5), Found(verdict));
        Assert.Equal(new DateOnly(2025, 3, 3), verdict.HeadsDiffer);

        // Signing again neither hides it nor writes over the file.
        year.Clock.Now = year.Clock.Now.AddDays(3);
        byte[] before = await File.ReadAllBytesAsync(AuditHeadFile.PathIn(year.Database), TestContext.Current.CancellationToken);
        await year.SignAsync();
        byte[] after = await File.ReadAllBytesAsync(AuditHeadFile.PathIn(year.Database), TestContext.Current.CancellationToken);
        Assert.Equal(before, after[..before.Length]);
        Assert.Equal((AuditFaultKind.Rewritten, 5), Found(await year.VerifyAsync()));
    }

    [Fact]
    public async Task A_head_that_was_edited_is_told()
    {
        await using AuditYear year = await SignedAsync();
        await year.ForceAsync("UPDATE audit_heads SET sequence = 4");

        AuditVerdict verdict = await year.VerifyAsync();

        Assert.Equal((AuditFaultKind.HeadForged, 4), Found(verdict));
        Assert.NotNull(verdict.HeadsDiffer);
    }

    [Fact]
    public async Task A_damaged_file_of_heads_is_told_and_not_added_to()
    {
        await using AuditYear year = await SignedAsync();
        await File.AppendAllTextAsync(AuditHeadFile.PathIn(year.Database), "{}\n", TestContext.Current.CancellationToken);
        long length = new FileInfo(AuditHeadFile.PathIn(year.Database)).Length;
        year.Clock.Now = year.Clock.Now.AddDays(1);
        await year.SignAsync();

        AuditVerdict verdict = await year.VerifyAsync();

        Assert.True(verdict.IsHeadFileBroken);
        Assert.False(verdict.Holds);
        Assert.Equal(length, new FileInfo(AuditHeadFile.PathIn(year.Database)).Length);
    }

    [Fact]
    public async Task Entries_written_while_the_clock_was_set_back_belong_to_the_next_day_that_is_signed()
    {
        await using AuditYear year = await SignedAsync();
        year.Clock.Now = Morning.AddHours(-48);
        await year.WriteAsync(2);
        year.Clock.Now = Morning.AddDays(3);
        await year.WriteAsync(1);
        year.Clock.Now = Morning.AddDays(4);

        await year.SignAsync();

        AuditVerdict verdict = await year.VerifyAsync();
        Assert.True(verdict.Holds);
        Assert.Equal(verdict.Heads, verdict.HeadsMet);
    }

    static (AuditFaultKind? Kind, long? Sequence) Found(AuditVerdict verdict) => (verdict.Fault?.Kind, verdict.Fault?.Sequence);

    // Five entries of a day that is signed, and the entry of the signing.
    static async Task<AuditYear> SignedAsync()
    {
        AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(5);
        year.Clock.Now = Morning.AddDays(1);
        Assert.Single(await year.SignAsync());
        return year;
    }
}
