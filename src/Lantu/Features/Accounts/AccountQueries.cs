using Lantu.Data;
using Lantu.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Accounts;

static class AccountQueries
{
    public static async Task<AccountsView> ListAsync(LantuDb db, AccountFilter filter, TimeProvider clock, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        List<Account> accounts = await db.Accounts.Include(a => a.Posts).Include(a => a.Passkeys).AsSplitQuery().OrderBy(a => a.Number).ToListAsync(cancellation);
        var units = await db.DirectoryUnits.Where(u => db.Posts.Any(p => p.DirectoryNumber == u.DirectoryNumber && p.UnitNumber == u.Number)).Select(u => new { u.DirectoryNumber, u.Number, u.Name }).ToListAsync(cancellation);
        Dictionary<(int, int), string> names = units.ToDictionary(unit => (unit.DirectoryNumber, unit.Number), unit => unit.Name);
        var seen = await db.Sessions.GroupBy(s => s.AccountNumber).Select(sessions => new { Account = sessions.Key, Last = sessions.Max(s => s.At) }).ToDictionaryAsync(row => row.Account, row => row.Last, cancellation);
        List<AccountRow> rows = [.. accounts.Select(account => new AccountRow(
            account,
            [.. account.Posts.Where(post => post.Until is null).Select(post => new PostRow(post, post is { DirectoryNumber: { } directory, UnitNumber: { } unit } ? names[(directory, unit)] : null))],
            AccountRow.StateOf(account, now),
            seen.TryGetValue(account.Number, out DateTimeOffset last) ? last : null))];
        return new AccountsView([.. rows.Where(row => Fits(row, filter))], rows.Count, filter);
    }

    public static async Task<AccountRow?> FindAsync(LantuDb db, int number, TimeProvider clock, CancellationToken cancellation)
    {
        if (await db.Accounts.Include(a => a.Posts).Include(a => a.Passkeys).AsSplitQuery().SingleOrDefaultAsync(a => a.Number == number, cancellation) is not { } account)
        {
            return null;
        }

        DateTimeOffset? last = await db.Sessions.Where(s => s.AccountNumber == number).MaxAsync(s => (DateTimeOffset?)s.At, cancellation);
        return new AccountRow(account, await OwnQueries.PostsAsync(db, account, cancellation), AccountRow.StateOf(account, clock.GetUtcNow()), last);
    }

    public static async Task<SecurityPolicy> PolicyAsync(LantuDb db, CancellationToken cancellation) => await db.SecurityPolicies.SingleOrDefaultAsync(cancellation) ?? new SecurityPolicy();

    static bool Fits(AccountRow row, AccountFilter filter) =>
        (string.IsNullOrWhiteSpace(filter.Text) || Contains(row.Account.Name, filter.Text) || Contains(row.Account.Login, LoginName.Of(filter.Text)))
        && (string.IsNullOrWhiteSpace(filter.Unit) || row.Posts.Any(post => Contains(post.Where, filter.Unit)))
        && (string.IsNullOrEmpty(filter.State) || string.Equals(row.State.ToString(), filter.State, StringComparison.OrdinalIgnoreCase));

    static bool Contains(string text, string part) => text.Contains(part.Trim(), StringComparison.OrdinalIgnoreCase);
}
