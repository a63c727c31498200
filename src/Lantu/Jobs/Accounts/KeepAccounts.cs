using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Accounts;

/// <summary>What the security administrator does with accounts: enters, corrects, gives posts and ends them, suspends, lets in anew.</summary>
sealed class KeepAccounts(WriteQueue writes, TimeProvider clock)
{
    DateOnly Today => clock.Today();

    /// <exception cref="RefusedException">The account can't be entered.</exception>
    public Task<Invited> AddAsync(AccountEntry entry, IReadOnlyList<PostEntry> posts, string by) => writes.RunAsync(by, async db =>
    {
        Account account = await AccountRows.AddAsync(db, entry, posts, Today);
        return Written(await AccountRows.InviteAsync(db, account, clock.GetUtcNow(), by), "account.added", account, $"{account.Actor} · {account.Kind}{string.Concat(account.Posts.Select(Said))}");
    });

    /// <summary>Enters many accounts, or none.</summary>
    /// <exception cref="RefusedException">One of them can't be entered.</exception>
    public Task<IReadOnlyList<Invited>> AddAllAsync(IReadOnlyList<(AccountEntry Entry, IReadOnlyList<PostEntry> Posts)> rows, string by) => writes.RunAsync(by, async db =>
    {
        List<Invited> invited = [];
        List<string> said = [];
        foreach ((AccountEntry entry, IReadOnlyList<PostEntry> posts) in rows)
        {
            Account account = await AccountRows.AddAsync(db, entry, posts, Today);
            invited.Add(await AccountRows.InviteAsync(db, account, clock.GetUtcNow(), by));
            said.Add($"{account.Number} {account.Actor}{string.Concat(account.Posts.Select(Said))}");
        }

        return new Written<IReadOnlyList<Invited>>(invited, "account.imported", "account", string.Join("; ", said));
    });

    /// <exception cref="RefusedException">The account can't be changed like that.</exception>
    public Task CorrectAsync(int number, int revision, AccountEntry entry, string by) => ChangeAsync(number, revision, null, by, "account.corrected", (_, account) =>
    {
        (string name, string? phone, string? mobile, string? email) = (AccountRows.NameOf(entry.Name), AccountRows.FieldOf(entry.Phone), AccountRows.FieldOf(entry.Mobile), AccountRows.EmailOf(entry.Email));
        if ((name, phone, mobile, email) == (account.Name, account.Phone, account.Mobile, account.Email))
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        string was = account.Actor;
        (account.Name, account.Phone, account.Mobile, account.Email) = (name, phone, mobile, email);
        account.Touch();
        return Task.FromResult($"{was} → {account.Actor}");
    });

    /// <param name="number">Number of the account.</param>
    /// <param name="revision">Number of its last change as it was shown.</param>
    /// <param name="post">The post.</param>
    /// <param name="self">The account of who does it.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">The account can't have the post.</exception>
    public Task GiveAsync(int number, int revision, PostEntry post, int? self, string by) =>
        ChangeAsync(number, revision, self, by, "post.given", async (db, account) => Said(await AccountRows.AddPostAsync(db, account, post, Today)).Trim());

    /// <summary>Ends a post with the day before: from today it is not held.</summary>
    /// <exception cref="RefusedException">There is no such post.</exception>
    public Task EndAsync(int number, int revision, int ordinal, int? self, string by) => ChangeAsync(number, revision, self, by, "post.ended", (_, account) =>
    {
        Post post = account.Posts.SingleOrDefault(p => p.Ordinal == ordinal && p.IsHeld(Today)) ?? throw new RefusedException(Refusal.NotThere);
        post.End(Today.AddDays(-1));
        account.Restamp(Secrets.Stamp());
        return Task.FromResult(Said(post).Trim());
    });

    /// <exception cref="RefusedException">It is one's own, or the last administrator's.</exception>
    public Task SuspendAsync(int number, int revision, string? reason, int? self, string by) => ChangeAsync(number, revision, self, by, "account.suspended", async (db, account) =>
    {
        string said = ReasonOf(reason);
        if (account.Kind != AccountKind.Business && !await db.Accounts.AnyAsync(a => a.Kind == account.Kind && a.Number != number && a.SuspendedAt == null))
        {
            throw new RefusedException(Refusal.LastAdministrator);
        }

        account.Suspend(clock.GetUtcNow(), Secrets.Stamp());
        await AccountRows.CloseLinksAsync(db, account, clock.GetUtcNow());
        return said;
    });

    /// <summary>Lets an account in again that was suspended or locked.</summary>
    public Task ResumeAsync(int number, int revision, string? reason, int? self, string by) => ChangeAsync(number, revision, self, by, "account.resumed", (_, account) =>
    {
        string said = ReasonOf(reason);
        account.Resume(Secrets.Stamp());
        return Task.FromResult(said);
    });

    /// <summary>Makes a new link; with it every way in that there was is taken away.</summary>
    /// <exception cref="RefusedException">There is no such account, or it is one's own.</exception>
    public Task<Invited> InviteAsync(int number, int? revision, int? self, string by) => writes.RunAsync(by, async db =>
    {
        Account account = await FindAsync(db, number, revision, self);
        bool wasActive = account.IsActivated;
        foreach (Passkey passkey in account.Passkeys)
        {
            db.Passkeys.Remove(passkey);
        }

        account.Reset(Secrets.Stamp());
        return Written(await AccountRows.InviteAsync(db, account, clock.GetUtcNow(), by), wasActive ? "account.reset" : "account.invited", account, account.Actor);
    });

    /// <summary>Chooses the rules of signing in.</summary>
    public Task ChooseAsync(PasswordProfile profile, bool signsOnPaper, string by) => writes.RunAsync(by, async db =>
    {
        SecurityPolicy? policy = await db.SecurityPolicies.AsTracking().SingleOrDefaultAsync();
        string was = $"{policy?.Profile ?? default}, {(policy?.SignsOnPaper == true ? "paper" : "screen")}";
        if (policy is null)
        {
            policy = new SecurityPolicy();
            db.SecurityPolicies.Add(policy);
        }
        else if (policy.Profile == profile && policy.SignsOnPaper == signsOnPaper)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        policy.Choose(profile, signsOnPaper);
        return new Written<bool>(true, "policy.chosen", "security-policy", $"{was} → {profile}, {(signsOnPaper ? "paper" : "screen")}");
    });

    Task<bool> ChangeAsync(int number, int revision, int? self, string by, string action, Func<LantuDb, Account, Task<string>> change) => writes.RunAsync(by, async db =>
    {
        Account account = await FindAsync(db, number, revision, self);
        return Written(true, action, account, await change(db, account));
    });

    static async Task<Account> FindAsync(LantuDb db, int number, int? revision, int? self) => number == self ? throw new RefusedException(Refusal.OwnAccount) : await AccountRows.FindAsync(db, number, revision);

    static string ReasonOf(string? typed) => typed?.Trim() is { Length: > 0 } reason ? reason.Length <= LongestReason ? reason : throw new RefusedException(Refusal.ReasonTooLong, LongestReason) : throw new RefusedException(Refusal.ReasonMissing);

    const int LongestReason = 500;

    static string Said(Post post) => $" · {post.Role}@{post.Place}{(post.UnitNumber is { } unit ? $"/{unit}" : "")}";

    static Written<T> Written<T>(T result, string action, Account account, string detail) => new(result, action, $"account/{account.Number}", detail);
}
