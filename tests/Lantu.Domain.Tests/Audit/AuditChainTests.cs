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

        Assert.Equal(new AuditFault(AuditFaultKind.Changed, 3), AuditChain.FindFirst(chain));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_deleted_entry_is_named(int sequence)
    {
        List<AuditEntry> chain = Chain(5);
        chain.RemoveAt(sequence - 1);

        Assert.Equal(new AuditFault(AuditFaultKind.Missing, sequence), AuditChain.FindFirst(chain));
    }

    [Fact]
    public void An_inserted_entry_is_named()
    {
        List<AuditEntry> chain = Chain(5);
        chain.Insert(2, Entry(3, chain[1].Hash, "inserted"));

        // The forged entry fits the one before it: the true third entry is what no longer fits.
        Assert.Equal(new AuditFault(AuditFaultKind.OutOfOrder, 3), AuditChain.FindFirst(chain));
    }

    [Fact]
    public void A_replaced_entry_is_told_by_the_next()
    {
        List<AuditEntry> chain = Chain(5);
        chain[2] = Entry(3, chain[1].Hash, "replaced");

        Assert.Equal(new AuditFault(AuditFaultKind.Unchained, 4), AuditChain.FindFirst(chain));
    }

    [Fact]
    public void Exchanged_entries_are_named()
    {
        List<AuditEntry> chain = Chain(5);
        (chain[1], chain[3]) = (chain[3], chain[1]);

        Assert.Equal(new AuditFault(AuditFaultKind.Missing, 2), AuditChain.FindFirst(chain));
    }

    [Fact]
    public void Exchanged_contents_are_named()
    {
        List<AuditEntry> chain = Chain(5);
        (string one, string other) = (chain[1].Detail, chain[3].Detail);
        typeof(AuditEntry).GetProperty(nameof(AuditEntry.Detail))!.SetValue(chain[1], other);
        typeof(AuditEntry).GetProperty(nameof(AuditEntry.Detail))!.SetValue(chain[3], one);

        Assert.Equal(new AuditFault(AuditFaultKind.Changed, 2), AuditChain.FindFirst(chain));
    }

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
