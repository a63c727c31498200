using System.Collections.Concurrent;

namespace Lantu.Jobs.Accounts;

/// <summary>
/// Counts failed sign-ins by where they come from: one password tried on many names is found no other way. Only failures count, and a browser that a
/// person signed in with before is let through, so that an office behind one address still gets in.
/// </summary>
sealed class FailedAttempts(TimeProvider clock)
{
    /// <summary>Failures from one address within the window that close it.</summary>
    public const int Most = 200;

    /// <summary>The window.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    const int MostAddresses = 20_000;

    readonly ConcurrentDictionary<string, (DateTimeOffset From, int Count)> _counts = new(StringComparer.Ordinal);

    public bool IsClosed(string origin) => _counts.TryGetValue(origin, out var count) && IsWithin(count.From) && count.Count >= Most;

    public void Count(string origin)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (_counts.Count >= MostAddresses)
        {
            foreach ((string address, (DateTimeOffset from, _)) in _counts)
            {
                if (!IsWithin(from))
                {
                    _counts.TryRemove(address, out _);
                }
            }
        }

        _counts.AddOrUpdate(origin, (now, 1), (_, count) => IsWithin(count.From) ? (count.From, count.Count + 1) : (now, 1));
    }

    // A clock that was set back begins a new window rather than an endless one.
    bool IsWithin(DateTimeOffset from) => (clock.GetUtcNow() - from).Duration() < Window;
}
