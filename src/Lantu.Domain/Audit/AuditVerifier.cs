namespace Lantu.Domain.Audit;

/// <summary>Tells, entry by entry and holding none, whether an audit is as it was written, and where it is not, which entry is the first bad one.</summary>
public sealed class AuditVerifier
{
    readonly AuditHead[] _heads;
    long _expected;
    string? _previous;
    int _head;
    bool _isDone;

    /// <param name="start">The entry after which the chain begins.</param>
    /// <param name="heads">Heads from elsewhere whose signatures hold; those before the start tell nothing.</param>
    public AuditVerifier(AuditStart start, IEnumerable<AuditHead> heads)
    {
        ArgumentNullException.ThrowIfNull(start);

        Start = start;
        _heads = [.. heads.Where(head => head.Sequence >= Math.Max(start.Sequence, 1)).OrderBy(head => head.Sequence)];
        (_expected, _previous, Sound) = (start.Sequence + 1, start.Hash, start.Sequence);
        while (_head < _heads.Length && _heads[_head].Sequence == start.Sequence)
        {
            AuditHead head = _heads[_head++];
            if (start.Hash is null || head.Hash == start.Hash)
            {
                HeadsMet++;
            }
            else if (Fault is null)
            {
                (Fault, _isDone) = (new AuditFault(AuditFaultKind.Rewritten, head.Sequence) { Head = head }, true);
            }
        }
    }

    public AuditStart Start { get; }

    /// <summary>How many entries were looked at.</summary>
    public long Count { get; private set; }

    /// <summary>How many heads name an entry that is there as they say.</summary>
    public int HeadsMet { get; private set; }

    /// <summary>The last entry known to be as it was written.</summary>
    public long Sound { get; private set; }

    /// <summary>The hash of the last entry known to be as it was written; absent before the first where it is not known.</summary>
    public string? SoundHash => _previous;

    /// <summary>The first bad entry; final once all entries were looked at and <see cref="Finish"/> was called.</summary>
    public AuditFault? Fault { get; private set; }

    /// <summary>Looks at the next entry.</summary>
    /// <returns>Whether later entries can tell more.</returns>
    public bool Check(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);

        Count++;
        if (Fault is null)
        {
            Fault = Find(entry);

            // What seems deleted may only stand further on.
            _isDone = Fault is not (null or { Kind: AuditFaultKind.Missing });
        }
        else if (!_isDone && entry.Sequence == Fault.Sequence)
        {
            (Fault, _isDone) = (Fault with { Kind = AuditFaultKind.OutOfOrder, At = entry.At }, true);
        }

        return !_isDone;
    }

    /// <summary>Says that what stands at the next place is no entry.</summary>
    public void Refuse()
    {
        Fault ??= new AuditFault(AuditFaultKind.Unreadable, _expected) { Sound = Sound };
        _isDone = true;
    }

    /// <summary>Says that there are no more entries.</summary>
    public AuditFault? Finish()
    {
        if (Fault is null && _head < _heads.Length)
        {
            Fault = new AuditFault(AuditFaultKind.Truncated, _expected) { Head = _heads[_head], Sound = Sound };
        }

        _isDone = true;
        return Fault;
    }

    AuditFault? Find(AuditEntry entry)
    {
        if (entry.Sequence != _expected)
        {
            return entry.Sequence > _expected
                ? new AuditFault(AuditFaultKind.Missing, _expected) { Sound = Sound }
                : Bad(AuditFaultKind.Inserted, entry);
        }

        if (!entry.IsIntact)
        {
            return Bad(AuditFaultKind.Changed, entry);
        }

        if (_previous is not null && entry.PreviousHash != _previous)
        {
            return Bad(AuditFaultKind.Unchained, entry);
        }

        for (; _head < _heads.Length && _heads[_head].Sequence == entry.Sequence; _head++, HeadsMet++)
        {
            if (_heads[_head].Hash != entry.Hash)
            {
                // Until the last head that fits, the entries are those that were signed.
                return new AuditFault(AuditFaultKind.Rewritten, entry.Sequence) { At = entry.At, Head = _heads[_head], Sound = _head > 0 ? _heads[_head - 1].Sequence : Start.Sequence };
            }
        }

        (_expected, _previous, Sound) = (entry.Sequence + 1, entry.Hash, entry.Sequence);
        return null;
    }

    AuditFault Bad(AuditFaultKind kind, AuditEntry entry) => new(kind, entry.Sequence) { At = entry.At, Sound = Sound };
}
