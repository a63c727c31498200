using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Gives one person of each role a random password, so that signing in can be tried, too. It is told to the caller and kept by nobody.</summary>
sealed class GivePasswords(LantuDatabase database, WriteQueue writes, PasswordHashing hashing, TimeProvider clock)
{
    /// <param name="people">The people, in their order: the first of each role has one.</param>
    /// <param name="cancellation">Gives up before any is given.</param>
    /// <returns>Login, name and password of each.</returns>
    public async Task<IReadOnlyList<(string Login, string Name, string Password)>> RunAsync(Demonstration people, CancellationToken cancellation)
    {
        List<Account> accounts;
        await using (LantuDb db = database.Open())
        {
            accounts = await db.Accounts.Include(a => a.Posts).Where(a => people.Logins.Contains(a.Login)).ToListAsync(cancellation);
        }

        (Account Account, string Password)[] given = [.. people.Logins.SelectMany(login => accounts.Where(account => account.Login == login)).DistinctBy(RoleOf, StringComparer.Ordinal).Select(account => (account, Secrets.Password()))];
        Dictionary<int, string> hashes = [];
        foreach ((int number, string hash) in await Task.WhenAll(given.Select(async one => (one.Account.Number, await hashing.HashAsync(PasswordRule.TextOf(one.Password), cancellation)))))
        {
            hashes[number] = hash;
        }

        await writes.RunAsync(Actor.Local, async db =>
        {
            foreach (Account account in await db.Accounts.AsTracking().Where(a => hashes.Keys.Contains(a.Number)).ToListAsync())
            {
                account.ChoosePassword(hashes[account.Number], Secrets.Stamp(), clock.GetUtcNow());
            }

            return new Written<bool>(true, "demonstration.passwords", "account", string.Join(", ", given.Select(one => one.Account.Login)));
        }, cancellation);
        return [.. given.Select(one => (one.Account.Login, one.Account.Name, one.Password))];
    }

    static string RoleOf(Account account) => $"{account.Kind} {account.Posts.Select(post => (Role?)post.Role).FirstOrDefault()}";
}
