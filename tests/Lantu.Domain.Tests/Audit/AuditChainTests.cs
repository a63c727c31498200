using Lantu.Domain.Audit;

namespace Lantu.Domain.Tests.Audit;

public sealed class AuditChainTests
{
    [Fact]
    public void A_chain_as_it_was_written_holds()
    {
        Assert.Null(AuditChain.FindFirst([]));
        Assert.Null(AuditChain.FindFirst(Chain(5)));
    }

    [Theory]
    [InlineData(nameof(AuditEntry.Actor), "乙")]
    [InlineData(nameof(AuditEntry.Action), "plan.removed")]
    [InlineData(nameof(AuditEntry.Subject), "plan/9")]
    [InlineData(nameof(AuditEntry.Detail), "")]
    [InlineData(nameof(AuditEntry.Hash), AuditEntry.Origin)]
    [InlineData(nameof(AuditEntry.PreviousHash), AuditEntry.Origin)]
    public void A_changed_entry_is_named(string property, string value)
    {
        List<AuditEntry> chain = Chain(5);
        typeof(AuditEntry).GetProperty(property)!.SetValue(chain[2], value);

        Same(AuditFaultKind.Changed, 3, chain);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_deleted_entry_is_named(int sequence)
    {
        List<AuditEntry> chain = Chain(5);
        chain.RemoveAt(sequence - 1);

        Same(AuditFaultKind.Missing, sequence, chain);
    }

    [Fact]
    public void An_inserted_entry_is_named()
    {
        List<AuditEntry> chain = Chain(5);
        chain.Insert(2, Entry(3, chain[1].Hash, "inserted"));

        // The forged entry fits the one before it: the true third entry is what comes with a number that was there.
        Same(AuditFaultKind.Inserted, 3, chain);
    }

    [Fact]
    public void A_replaced_entry_is_told_by_the_next()
    {
        List<AuditEntry> chain = Chain(5);
        chain[2] = Entry(3, chain[1].Hash, "replaced");

        Same(AuditFaultKind.Unchained, 4, chain);
    }

    [Fact]
    public void Exchanged_entries_are_named()
    {
        List<AuditEntry> chain = Chain(5);
        (chain[1], chain[3]) = (chain[3], chain[1]);

        Same(AuditFaultKind.OutOfOrder, 2, chain);
    }

    [Fact]
    public void Exchanged_contents_are_named()
    {
        List<AuditEntry> chain = Chain(5);
        (string one, string other) = (chain[1].Detail, chain[3].Detail);
        typeof(AuditEntry).GetProperty(nameof(AuditEntry.Detail))!.SetValue(chain[1], other);
        typeof(AuditEntry).GetProperty(nameof(AuditEntry.Detail))!.SetValue(chain[3], one);

        Same(AuditFaultKind.Changed, 2, chain);
    }

    [Fact]
    public void A_line_that_is_no_entry_is_named()
    {
        AuditVerifier verifier = new(AuditStart.First, []);
        Assert.True(verifier.Check(Chain(1)[0]));
        verifier.Refuse();

        Assert.Equal((AuditFaultKind.Unreadable, 2), (verifier.Finish()!.Kind, verifier.Fault!.Sequence));
    }

    [Fact]
    public void A_chain_is_taken_up_behind_what_was_pruned()
    {
        List<AuditEntry> chain = Chain(5);

        Assert.Null(AuditChain.FindFirst(chain.Skip(2), new AuditStart(2, chain[1].Hash)));
        Assert.Null(AuditChain.FindFirst(chain.Skip(2), new AuditStart(2, null)));
        Assert.Equal((AuditFaultKind.Unchained, 3), Found(AuditChain.FindFirst(chain.Skip(2), new AuditStart(2, AuditEntry.Origin))));
        Assert.Equal((AuditFaultKind.Missing, 3), Found(AuditChain.FindFirst(chain.Skip(3), new AuditStart(2, chain[1].Hash))));
    }

    [Fact]
    public void A_head_tells_whether_what_was_pruned_is_what_was_signed()
    {
        List<AuditEntry> chain = Chain(5);
        AuditHead head = new() { Day = new DateOnly(1970, 1, 1), Sequence = 2, Hash = chain[1].Hash, SignedAt = DateTimeOffset.UnixEpoch, KeyFingerprint = "", Signature = "" };

        Assert.Null(AuditChain.FindFirst(chain.Skip(2), new AuditStart(2, chain[1].Hash), [head]));
        Assert.Equal((AuditFaultKind.Rewritten, 2), Found(AuditChain.FindFirst(chain.Skip(2), new AuditStart(2, chain[1].Hash), [head with { Hash = AuditEntry.Origin }])));
    }

    static void Same(AuditFaultKind kind, long sequence, List<AuditEntry> chain) => Assert.Equal((kind, sequence), Found(AuditChain.FindFirst(chain)));

    static (AuditFaultKind? Kind, long? Sequence) Found(AuditFault? fault) => (fault?.Kind, fault?.Sequence);

    static List<AuditEntry> Chain(int length)
    {
        List<AuditEntry> chain = [];
        for (int i = 1; i <= length; i++)
        {
            chain.Add(Entry(i, chain.Count > 0 ? chain[^1].Hash : AuditEntry.Origin, $"第{i}次"));
        }

        return chain;
    }

    static AuditEntry Entry(int sequence, string previous, string detail) => new(sequence, DateTimeOffset.UnixEpoch.AddMinutes(sequence), "甲", "plan.imported", $"plan/{sequence}", detail, previous);
}
