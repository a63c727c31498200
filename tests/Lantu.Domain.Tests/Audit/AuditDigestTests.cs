using System.Security.Cryptography;
using System.Text;
using Lantu.Domain.Audit;

namespace Lantu.Domain.Tests.Audit;

/// <summary>The hash of an entry written once is the same for ever: these were made by the first version of the program.</summary>
public sealed class AuditDigestTests
{
    static readonly DateTimeOffset At = new DateTimeOffset(2023, 5, 6, 7, 8, 9, 123, TimeSpan.FromHours(8)).AddTicks(4_567);

    public static TheoryData<AuditEntry, string> Known { get; } = new()
    {
        { new AuditEntry(1, DateTimeOffset.UnixEpoch, "本机操作员", "plan.imported", "plan/1", "北京市2023年行动计划; sha256 ab; 173 measures", AuditEntry.Origin), "6629742828164ac5f265f402503f07b1907955f64ae3920824009cb4ba515316" },
        { new AuditEntry(2, At, "", "", "", "", new string('a', 64)), "d131964bb9aae3887d571817bd2ed1488d5399606fded0a8ce13f82d29a75636" },
        { new AuditEntry(long.MaxValue, At, "甲", "view.renamed", "plan/12/view/3", "😀 → \ud83d lone\n\t\"quoted\"", new string('f', 64)), "2b94ebb2cb1b2756270f49f9ebc7be20b271b6bd3c631c7209cb55946ab7cb4a" },
        { new AuditEntry(1_000_000, DateTimeOffset.MaxValue, "乙", "units.changed", "units/云州市", new StringBuilder().Insert(0, "蓝图€a", 5_000).ToString(), AuditEntry.Origin), "fae91c159da6a7d669d13daf0c30aa70ad5c1f4af1832b3bb0559ded72819d03" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void The_hash_of_an_entry_never_changes(AuditEntry entry, string hash)
    {
        Assert.Equal(hash, entry.Hash);
        Assert.True(entry.IsIntact);
    }

    [Fact]
    public void The_hash_is_that_of_the_fields_put_together_as_one_text()
    {
        Random random = new(20231125);
        for (int i = 0; i < 1_000; i++)
        {
            string[] texts = [.. Enumerable.Range(0, 4).Select(_ => Text(random))];
            AuditEntry entry = new(random.NextInt64(), new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks), TimeSpan.Zero), texts[0], texts[1], texts[2], texts[3], AuditEntry.Origin);

            Assert.Equal(Plainly(entry), entry.Hash);
        }
    }

    static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(300)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 128 : 65_536)));

    static string Plainly(AuditEntry entry)
    {
        StringBuilder fields = new();
        foreach (string field in (string[])[entry.PreviousHash, $"{entry.Sequence}", entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff"), entry.Actor, entry.Action, entry.Subject, entry.Detail])
        {
            fields.Append(field.Length).Append(':').Append(field);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fields.ToString())));
    }
}
