namespace Lantu.Domain.Audit;

/// <summary>What can be wrong with an audit.</summary>
public enum AuditFaultKind
{
    /// <summary>The entry's content is not what its hash was made of: it was edited.</summary>
    Changed,

    /// <summary>The entry is not there, though later ones are: it was deleted.</summary>
    Missing,

    /// <summary>The entry comes later than it should: entries were put in another order.</summary>
    OutOfOrder,

    /// <summary>The entry has a number that was there before: it was inserted.</summary>
    Inserted,

    /// <summary>The entry is intact in itself, but was not made after the one before it: one of the two was put in another's place.</summary>
    Unchained,

    /// <summary>The entry is not there, nor is any after it, though a signed head names a later one: the end was cut off.</summary>
    Truncated,

    /// <summary>The chain holds in itself, but is not the one that a signed head names: it was written anew, or an old copy was put back and written on.</summary>
    Rewritten,

    /// <summary>A head that names the entry is not signed with the key it should be: the head was forged or edited.</summary>
    HeadForged,

    /// <summary>The checkpoint behind which the entry begins is not what the entry of the pruning says: entries were taken away under cover of a pruning.</summary>
    CheckpointForged,

    /// <summary>What stands at the entry's place is no entry.</summary>
    Unreadable,
}
