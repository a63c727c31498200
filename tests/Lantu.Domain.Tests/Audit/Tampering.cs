using Lantu.Domain.Audit;

namespace Lantu.Domain.Tests.Audit;

/// <summary>One seeded tampering with a chain of signed days, and what must be found: worked out from what was done, not from the chain.</summary>
sealed class Tampering
{
    static readonly Action<Tampering>[] Kinds = [Edit, EditAndRehash, Delete, Insert, Move, Truncate, RollBack, RewriteWhole, PutBackAndWriteOn, EditHead];

    readonly Random _random;
    readonly List<AuditEntry> _true;

    Tampering(int seed, IReadOnlyList<AuditEntry> chain, IReadOnlyList<AuditHead> heads)
    {
        _random = new Random(seed);
        (_true, Chain, Heads, Kind) = ([.. chain], [.. chain], [.. heads], seed % Kinds.Length);
        Kinds[Kind](this);
    }

    public static int KindCount => Kinds.Length;

    public int Kind { get; }

    public List<AuditEntry> Chain { get; }

    public List<AuditHead> Heads { get; }

    public (AuditFaultKind Kind, long Sequence) Expected { get; private set; }

    long LastSigned => Heads[^1].Sequence;

    public static Tampering Of(int seed, IReadOnlyList<AuditEntry> chain, IReadOnlyList<AuditHead> heads) => new(seed, chain, heads);

    static void Edit(Tampering it)
    {
        int at = it.Index(it.Chain.Count);
        AuditEntry entry = it.Chain[at];
        (string property, object value) = it._random.Next(6) switch
        {
            0 => (nameof(AuditEntry.Actor), entry.Actor + "乙"),
            1 => (nameof(AuditEntry.Action), "plan.removed"),
            2 => (nameof(AuditEntry.Subject), entry.Subject + "0"),
            3 => (nameof(AuditEntry.Detail), ""),
            4 => (nameof(AuditEntry.At), entry.At.AddMicroseconds(1)),
            _ => ((string, object))(nameof(AuditEntry.Hash), Other(entry.Hash)),
        };
        AuditEntry edited = new(entry.Sequence, entry.At, entry.Actor, entry.Action, entry.Subject, entry.Detail, entry.PreviousHash);
        typeof(AuditEntry).GetProperty(property)!.SetValue(edited, value);
        it.Chain[at] = edited;
        it.Expected = (AuditFaultKind.Changed, at + 1);
    }

    // The edited entry is whole in itself: the next one tells, or a head that names it.
    static void EditAndRehash(Tampering it)
    {
        int at = it.Index((int)it.LastSigned);
        it.Chain[at] = it.Made(at + 1, at == 0 ? AuditEntry.Origin : it.Chain[at - 1].Hash);
        it.Expected = it.Heads.Exists(head => head.Sequence == at + 1) ? (AuditFaultKind.Rewritten, at + 1) : (AuditFaultKind.Unchained, at + 2);
    }

    static void Delete(Tampering it)
    {
        int at = it.Index((int)it.LastSigned);
        int count = 1 + it._random.Next(it.Chain.Count - at);
        it.Chain.RemoveRange(at, count);
        it.Expected = (at == it.Chain.Count ? AuditFaultKind.Truncated : AuditFaultKind.Missing, at + 1);
    }

    static void Insert(Tampering it)
    {
        int at = 1 + it.Index(it.Chain.Count);
        if (it._random.Next(2) == 0)
        {
            // Behind the entry whose number it takes.
            it.Chain.Insert(at, it.Made(at, it.Chain[at - 1].Hash));
            it.Expected = (AuditFaultKind.Inserted, at);
            return;
        }

        // Before it: the forged one fits, unless a head names the true one.
        it.Chain.Insert(at - 1, it.Made(at, at == 1 ? AuditEntry.Origin : it.Chain[at - 2].Hash));
        it.Expected = (it.Heads.Exists(head => head.Sequence == at) ? AuditFaultKind.Rewritten : AuditFaultKind.Inserted, at);
    }

    static void Move(Tampering it)
    {
        int from = it.Index(it.Chain.Count);
        int to = it.Index(it.Chain.Count - 1);
        to += to >= from ? 1 : 0;
        AuditEntry moved = it.Chain[from];
        it.Chain.RemoveAt(from);
        it.Chain.Insert(to, moved);
        it.Expected = (AuditFaultKind.OutOfOrder, Math.Min(from, to) + 1);
    }

    static void Truncate(Tampering it)
    {
        int left = it.Index((int)it.LastSigned);
        it.Chain.RemoveRange(left, it.Chain.Count - left);
        it.Expected = (AuditFaultKind.Truncated, left + 1);
    }

    // From some entry on everything is made anew, each entry whole and chained: only a head tells.
    static void RollBack(Tampering it) => it.Rewrite(it.Index((int)it.LastSigned), it.Chain.Count);

    static void RewriteWhole(Tampering it) => it.Rewrite(0, it.Chain.Count);

    // A copy of some day is put back and written on, shorter or longer than the true chain was.
    static void PutBackAndWriteOn(Tampering it)
    {
        int kept = it.Index((int)it.LastSigned);
        it.Rewrite(kept, kept + it._random.Next(2 * it._true.Count));
    }

    static void EditHead(Tampering it)
    {
        int at = it._random.Next(it.Heads.Count);
        AuditHead head = it.Heads[at];
        it.Heads[at] = it._random.Next(3) switch { 0 => head with { Hash = Other(head.Hash) }, 1 => head with { Day = head.Day.AddDays(1) }, _ => head with { SignedAt = head.SignedAt.AddDays(1) } };
        it.Expected = (AuditFaultKind.HeadForged, head.Sequence);
    }

    void Rewrite(int from, int length)
    {
        Chain.RemoveRange(from, Chain.Count - from);
        while (Chain.Count < length)
        {
            Chain.Add(Made(Chain.Count + 1, Chain.Count == 0 ? AuditEntry.Origin : Chain[^1].Hash));
        }

        AuditHead head = Heads.First(h => h.Sequence > from);
        Expected = head.Sequence <= length ? (AuditFaultKind.Rewritten, head.Sequence) : (AuditFaultKind.Truncated, length + 1);
    }

    int Index(int below) => _random.Next(below);

    AuditEntry Made(long sequence, string previous) => new(sequence, DateTimeOffset.UnixEpoch.AddMinutes(sequence), "丙", "plan.forged", $"plan/{sequence}", $"{_random.Next()}", previous);

    static string Other(string hash) => (hash[0] == '0' ? '1' : '0') + hash[1..];
}
