namespace Lantu.Domain.Registers;

/// <summary>What a register says otherwise than the one before.</summary>
/// <param name="Added">What had no placing.</param>
/// <param name="Changed">What has other placings now.</param>
/// <param name="Removed">What has none any more.</param>
public sealed record RegisterChange(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed)
{
    /// <summary>Whether it says the same.</summary>
    public bool IsNone => Added.Count + Changed.Count + Removed.Count == 0;

    /// <summary>Compares two.</summary>
    /// <param name="before">The placings before; empty where there was no register.</param>
    /// <param name="after">The placings now.</param>
    public static RegisterChange Between(IEnumerable<IPlacing> before, IEnumerable<IPlacing> after)
    {
        ILookup<string, IPlacing> was = before.ToLookup(one => one.Subject, StringComparer.Ordinal), now = after.ToLookup(one => one.Subject, StringComparer.Ordinal);
        return new RegisterChange(
            [.. now.Where(one => !was.Contains(one.Key)).Select(one => one.Key).Order(StringComparer.Ordinal)],
            [.. now.Where(one => was.Contains(one.Key) && !one.ToHashSet().SetEquals(was[one.Key])).Select(one => one.Key).Order(StringComparer.Ordinal)],
            [.. was.Where(one => !now.Contains(one.Key)).Select(one => one.Key).Order(StringComparer.Ordinal)]);
    }
}
