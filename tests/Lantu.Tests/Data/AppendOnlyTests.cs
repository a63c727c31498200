using System.Data.Common;
using Lantu.Data;
using Lantu.Tests.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Data;

/// <summary>The database itself refuses to edit or delete what the audit keeps.</summary>
public sealed class AppendOnlyTests
{
    /// <summary>Statements that would go around the triggers, in the words of the database that is tried.</summary>
    public static TheoryData<string> WaysAround { get; } = Environment.GetEnvironmentVariable("LANTU_TEST_POSTGRES") is null
        ? [
            "INSERT OR REPLACE INTO audit SELECT sequence, at, '乙', action, subject, detail, previous_hash, hash FROM audit WHERE sequence = 1",
            "REPLACE INTO audit_heads SELECT day, 1, hash, signed_at, key_fingerprint, signature FROM audit_heads",
        ]
        : [
            "TRUNCATE audit",
            "TRUNCATE audit_heads",
            "INSERT INTO audit SELECT * FROM audit WHERE sequence = 1 ON CONFLICT (sequence) DO UPDATE SET actor = '乙'",
        ];

    static readonly DateTimeOffset Old = new(2021, 3, 2, 4, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("UPDATE audit SET actor = '乙'")]
    [InlineData("UPDATE audit SET sequence = sequence + 100")]
    [InlineData("DELETE FROM audit")]
    [InlineData("DELETE FROM audit WHERE sequence = 1")]
    [InlineData("UPDATE audit_heads SET sequence = 1")]
    [InlineData("DELETE FROM audit_heads")]
    [InlineData("INSERT INTO audit_checkpoints (sequence, hash, at, \"by\", file_name, file_hash) VALUES (1, 'x', '2025-01-01', '乙', 'x', 'x')")]
    [InlineData("INSERT INTO audit_checkpoints (sequence, hash, at, \"by\", file_name, file_hash) SELECT sequence, hash, '2025-01-01', '乙', 'x', 'x' FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)")]
    public async Task Direct_statements_are_refused(string sql)
    {
        await using AuditYear year = await SignedAsync();

        await AssertRefusedAsync(year, sql);
    }

    [Theory]
    [MemberData(nameof(WaysAround))]
    public async Task The_ways_around_are_refused_too(string sql)
    {
        await using AuditYear year = await SignedAsync();

        await AssertRefusedAsync(year, sql);
    }

    [Fact]
    public async Task Entries_of_the_last_half_year_are_not_pruned_by_hand_either()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");
        await host.ImportAsync("beijing-2023/plan.md");
        await using LantuDb db = host.Database.Open();

        await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync("INSERT INTO audit_checkpoints (sequence, hash, at, \"by\", file_name, file_hash) SELECT sequence, hash, at, '乙', 'x', 'x' FROM audit WHERE sequence = 1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_checkpoint_stays_as_it_is()
    {
        await using AuditYear year = await SignedAsync();
        year.Clock.Now = Old.AddYears(4);
        await year.WriteAsync(1);
        await year.PruneAsync("audit.jsonl", 1_096);

        await AssertRefusedAsync(year, "UPDATE audit_checkpoints SET sequence = 9");
        await AssertRefusedAsync(year, "DELETE FROM audit_checkpoints");
    }

    static async Task<AuditYear> SignedAsync()
    {
        AuditYear year = await AuditYear.StartAsync(Old);
        await year.WriteAsync(2);
        year.Clock.Now = Old.AddDays(1);
        await year.SignAsync();
        return year;
    }

    static async Task AssertRefusedAsync(AuditYear year, string sql)
    {
        await using LantuDb db = year.Database.Open();
        DbException refused = await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));

        Assert.Contains(AppendOnlyAudit.Refusal, refused.Message, StringComparison.Ordinal);
        Assert.True((await year.VerifyAsync()).Holds);
    }
}
