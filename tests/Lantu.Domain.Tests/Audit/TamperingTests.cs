using System.Security.Cryptography;
using Lantu.Domain.Audit;
using Lantu.Domain.Calendars;

namespace Lantu.Domain.Tests.Audit;

/// <summary>Ten thousand tamperings, each found, each with the right first entry.</summary>
public sealed class TamperingTests : IDisposable
{
    const int Tamperings = 10_000;
    const int Chains = 25;

    readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [Fact]
    public void Every_tampering_is_found_and_its_first_entry_named()
    {
        (List<AuditEntry> Entries, List<AuditHead> Heads)[] chains = [.. Enumerable.Range(0, Chains).Select(seed => Made(new Random(seed)))];
        Assert.All(chains, chain => Assert.Null(Find(chain.Entries, chain.Heads)));
        int[] counts = new int[Tampering.KindCount];
        List<string> missed = [];
        for (int seed = 0; seed < Tamperings; seed++)
        {
            (List<AuditEntry> entries, List<AuditHead> heads) = chains[(seed / Tampering.KindCount) % Chains];
            Tampering tampering = Tampering.Of(seed, entries, heads);
            counts[tampering.Kind]++;
            AuditFault? found = Find(tampering.Chain, tampering.Heads);
            if ((found?.Kind, found?.Sequence) != ((AuditFaultKind?)tampering.Expected.Kind, (long?)tampering.Expected.Sequence))
            {
                missed.Add($"{seed} (kind {tampering.Kind}): expected {tampering.Expected}, found {found?.Kind} {found?.Sequence}");
            }
        }

        Assert.Empty(missed);
        Assert.All(counts, count => Assert.Equal(Tamperings / Tampering.KindCount, count));
    }

    public void Dispose() => _key.Dispose();

    AuditFault? Find(List<AuditEntry> entries, List<AuditHead> heads) => AuditHeads.FindForged(heads, [_key]) ?? AuditChain.FindFirst(entries, AuditStart.First, heads);

    (List<AuditEntry> Entries, List<AuditHead> Heads) Made(Random random)
    {
        List<AuditEntry> entries = [];
        List<AuditHead> heads = [];
        DateOnly day = new(2023, 2, 23);
        int length = random.Next(8, 60);
        for (int i = 1; i <= length; i++)
        {
            entries.Add(new AuditEntry(i, DateTimeOffset.UnixEpoch.AddMinutes(i), "甲", "plan.imported", $"plan/{i}", $"第{i}次 {random.Next()}", i == 1 ? AuditEntry.Origin : entries[^1].Hash));

            // Days of one to ten entries; today's have no head yet.
            if (i > 1 && i < length && random.Next(5) == 0 || i == length - 2)
            {
                heads.Add(AuditHead.Sign(day, i, entries[^1].Hash, BeijingTime.StartOf(day.AddDays(1)).AddMinutes(5), _key));
                day = day.AddDays(1);
            }
        }

        return (entries, heads);
    }
}
