using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Security;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Accounts;

static class OwnQueries
{
    const int MostSessions = 20;

    public static async Task<OwnView> FindAsync(LantuDb db, Visitor visitor, TimeProvider clock, CancellationToken cancellation)
    {
        Account account = visitor.Account!;
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset first = now - AccountSession.Longest;
        List<AccountSession> sessions = await db.Sessions.Where(s => s.AccountNumber == account.Number && s.EndedAt == null && s.At > first).OrderByDescending(s => s.At).Take(MostSessions).ToListAsync(cancellation);
        SecurityPolicy policy = await db.SecurityPolicies.SingleOrDefaultAsync(cancellation) ?? new SecurityPolicy();
        return new OwnView(account, await PostsAsync(db, account, cancellation), [.. sessions.Where(session => session.IsOpen(now))], visitor.Session, visitor.IsDemonstration, policy.AsksSecondFactor(account, clock.Today()));
    }

    /// <summary>An account's posts with the present names of their units, the held ones first.</summary>
    public static async Task<IReadOnlyList<PostRow>> PostsAsync(LantuDb db, Account account, CancellationToken cancellation)
    {
        List<int> directories = [.. account.Posts.Select(post => post.DirectoryNumber).OfType<int>().Distinct()];
        var names = await db.DirectoryUnits.Where(u => directories.Contains(u.DirectoryNumber)).Select(u => new { u.DirectoryNumber, u.Number, u.Name }).ToListAsync(cancellation);
        return [.. account.Posts.OrderBy(post => post.Until ?? DateOnly.MaxValue, Comparer<DateOnly>.Create((a, b) => b.CompareTo(a))).ThenBy(post => post.Ordinal)
            .Select(post => new PostRow(post, names.Find(name => name.DirectoryNumber == post.DirectoryNumber && name.Number == post.UnitNumber)?.Name))];
    }
}
