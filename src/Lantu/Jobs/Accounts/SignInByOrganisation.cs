using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Accounts;

/// <summary>
/// Signs in whom the organisation's own sign-in has named. It makes nobody: the security administrator has invited the account before, and the first
/// time that its login name is named, the invitation is used up. From then on only issuer and subject count, because a login name can be given to somebody else.
/// </summary>
sealed class SignInByOrganisation(LantuDatabase database, WriteQueue writes, SignIn signIn, TimeProvider clock)
{
    const int LongestShown = 60;

    /// <param name="issuer">Who says so.</param>
    /// <param name="subject">Whom it names; never another person.</param>
    /// <param name="login">The person's login name there.</param>
    /// <param name="origin">Where the attempt comes from.</param>
    public async Task<SignInOutcome> RunAsync(string issuer, string subject, string? login, string origin)
    {
        string id = $"{issuer} {subject}";
        if (id.Length > Account.LongestOpenId)
        {
            return new SignInOutcome(SignInOutcomeKind.Unknown);
        }

        await using LantuDb db = database.Open();
        int? number = await db.Accounts.Where(a => a.OpenId == id).Select(a => (int?)a.Number).SingleOrDefaultAsync() ?? await LinkAsync(id, login, origin);
        return number is null ? new SignInOutcome(SignInOutcomeKind.Unknown) : await signIn.WithOrganisationAsync(number.Value, origin);
    }

    Task<int?> LinkAsync(string id, string? claimed, string origin) => writes.RunAsync(Actor.Visitor, async db =>
    {
        string login = LoginName.Of(claimed);
        string detail = $"{(login.Length > LongestShown ? login[..LongestShown] : login)} · {id} · {origin}";
        if (await db.Accounts.AsTracking().Include(a => a.Passkeys).SingleOrDefaultAsync(a => a.Login == login) is not { } account)
        {
            return new Written<int?>(null, "openid.unknown", "account", detail);
        }

        string about = $"account/{account.Number}";
        DateTimeOffset now = clock.GetUtcNow();
        if (account.OpenId is not null || !(await db.Activations.Where(a => a.AccountNumber == account.Number && a.ClosedAt == null).ToListAsync()).Exists(link => link.IsOpen(now)))
        {
            return new Written<int?>(null, "openid.refused", about, detail);
        }

        await AccountRows.CloseLinksAsync(db, account, now);
        account.Link(id, Secrets.Stamp());
        return new Written<int?>(account.Number, "openid.linked", about, detail);
    });
}
