using System.Buffers.Text;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Domain.Calendars;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Accounts;

/// <summary>What people do with their own account: choose a password, take an authenticator or a passkey and put it away. Each ends the other sessions.</summary>
sealed class OwnAccount(LantuDatabase database, WriteQueue writes, PasswordHashing hashing, Authenticator authenticator, TimeProvider clock)
{
    const int RecoveryCodeCount = 10;

    /// <summary>Whose an open link is.</summary>
    public async Task<Account?> OfLinkAsync(string token, CancellationToken cancellation)
    {
        string hash = Secrets.Hash(token);
        await using LantuDb db = database.Open();
        Activation? link = await db.Activations.SingleOrDefaultAsync(a => a.Hash == hash, cancellation);
        return link?.IsOpen(clock.GetUtcNow()) == true ? await db.Accounts.SingleAsync(a => a.Number == link.AccountNumber, cancellation) : null;
    }

    /// <summary>Chooses the password by a link.</summary>
    /// <exception cref="RefusedException">The link is over, or the password can't be chosen.</exception>
    public async Task<Account> ActivateAsync(string token, string? password, string? again, CancellationToken cancellation)
    {
        Account account = await OfLinkAsync(token, cancellation) ?? throw new RefusedException(Refusal.ActivationOver);
        string hash = await NewHashAsync(account, password, again, cancellation);
        return await writes.RunAsync(account.Actor, async db =>
        {
            DateTimeOffset now = clock.GetUtcNow();
            string kept = Secrets.Hash(token);
            Activation link = await db.Activations.AsTracking().SingleAsync(a => a.Hash == kept);
            if (!link.IsOpen(now))
            {
                throw new RefusedException(Refusal.ActivationOver);
            }

            link.Close(now);
            Account tracked = await AccountRows.FindAsync(db, account.Number, null);
            tracked.ChoosePassword(hash, Secrets.Stamp(), now);
            return Written(tracked, "account.activated", tracked);
        }, cancellation);
    }

    /// <summary>Chooses another password.</summary>
    /// <exception cref="RefusedException">The present one is not right, or the new one can't be chosen.</exception>
    public async Task<Account> ChoosePasswordAsync(Account account, string? present, string? password, string? again, CancellationToken cancellation)
    {
        if (account.PasswordHash is not null && await hashing.VerifyAsync(account.PasswordHash, PasswordRule.TextOf(present), cancellation) == PasswordVerificationResult.Failed)
        {
            throw new RefusedException(Refusal.PasswordWrong);
        }

        string hash = await NewHashAsync(account, password, again, cancellation);
        return await ChangeAsync(account, "password.chosen", (_, tracked) => tracked.ChoosePassword(hash, Secrets.Stamp(), clock.GetUtcNow()));
    }

    /// <summary>Takes an authenticator, proved by one of its codes.</summary>
    /// <returns>The account, and its recovery codes, which are shown once.</returns>
    /// <exception cref="RefusedException">The code is not the authenticator's.</exception>
    public async Task<(Account Account, IReadOnlyList<string> RecoveryCodes)> TakeAuthenticatorAsync(Account account, string key, string? code)
    {
        long step = authenticator.StepOf(key, (code ?? "").Trim()) ?? throw new RefusedException(Refusal.CodeWrong);
        List<string> codes = [.. Enumerable.Range(0, RecoveryCodeCount).Select(_ => Secrets.RecoveryCode())];
        Account changed = await ChangeAsync(account, "authenticator.taken", (_, tracked) =>
        {
            tracked.UseAuthenticator(authenticator.Protect(key), [.. codes.Select(Secrets.Hash)], Secrets.Stamp());
            tracked.UseCode(step);
        });
        return (changed, codes);
    }

    /// <exception cref="RefusedException">The roles ask for it.</exception>
    public Task<Account> PutAuthenticatorAwayAsync(Account account, bool isAsked) => ChangeAsync(account, "authenticator.put-away", (_, tracked) =>
    {
        if (isAsked && tracked.Passkeys.Count == 0)
        {
            throw new RefusedException(Refusal.FactorNeeded);
        }

        tracked.UseAuthenticator(null, [], Secrets.Stamp());
    });

    /// <summary>Ends all sessions; the one that goes on takes the new stamp.</summary>
    public Task<Account> EndOtherSessionsAsync(Account account) => ChangeAsync(account, "sessions.ended", (_, tracked) => tracked.Restamp(Secrets.Stamp()));

    /// <summary>Takes a passkey that the browser has made.</summary>
    public Task<Account> TakePasskeyAsync(Account account, UserPasskeyInfo made, string? name) => ChangeAsync(account, "passkey.taken", (db, tracked) =>
    {
        Passkey passkey = new()
        {
            AccountNumber = account.Number,
            CredentialId = made.CredentialId,
            PublicKey = made.PublicKey,
            Name = string.IsNullOrWhiteSpace(name) ? DayOf(made.CreatedAt) : AccountRows.NameOf(name),
            At = made.CreatedAt,
            Uses = made.SignCount,
            Transports = made.Transports ?? [],
            IsUserVerified = made.IsUserVerified,
            IsBackupEligible = made.IsBackupEligible,
            IsBackedUp = made.IsBackedUp,
            Attestation = made.AttestationObject,
            ClientData = made.ClientDataJson,
        };
        tracked.Add(passkey);
        db.Passkeys.Add(passkey);
        tracked.Restamp(Secrets.Stamp());
    });

    /// <param name="account">Whose it is.</param>
    /// <param name="id">The credential's identifier, in base64url.</param>
    /// <param name="isAsked">Whether the roles ask for a second factor.</param>
    /// <exception cref="RefusedException">There is none, or the roles ask for it.</exception>
    public Task<Account> PutPasskeyAwayAsync(Account account, string id, bool isAsked) => ChangeAsync(account, "passkey.put-away", (db, tracked) =>
    {
        Passkey passkey = tracked.Passkeys.FirstOrDefault(p => Base64Url.EncodeToString(p.CredentialId) == id) ?? throw new RefusedException(Refusal.NotThere);
        if (isAsked && tracked.AuthenticatorKey is null && tracked.Passkeys.Count == 1)
        {
            throw new RefusedException(Refusal.FactorNeeded);
        }

        tracked.Remove(passkey);
        db.Passkeys.Remove(passkey);
        tracked.Restamp(Secrets.Stamp());
    });

    static string DayOf(DateTimeOffset at) => BeijingTime.At(at).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    Task<Account> ChangeAsync(Account account, string action, Action<LantuDb, Account> change) => writes.RunAsync(account.Actor, async db =>
    {
        Account tracked = await AccountRows.FindAsync(db, account.Number, null);
        change(db, tracked);
        return Written(tracked, action, tracked);
    });

    async Task<string> NewHashAsync(Account account, string? typed, string? again, CancellationToken cancellation)
    {
        string password = PasswordRule.TextOf(typed);
        if (password != PasswordRule.TextOf(again))
        {
            throw new RefusedException(Refusal.PasswordsDiffer);
        }

        await using LantuDb db = database.Open();
        SecurityPolicy policy = await db.SecurityPolicies.SingleOrDefaultAsync(cancellation) ?? new SecurityPolicy();
        List<string> units = await db.Posts.Where(p => p.AccountNumber == account.Number).Join(db.DirectoryUnits, p => new { d = p.DirectoryNumber, u = p.UnitNumber }, u => new { d = (int?)u.DirectoryNumber, u = (int?)u.Number }, (_, u) => u.Name).ToListAsync(cancellation);
        if ((PasswordRule.Find(password, policy.Profile) ?? (Guesses.AreFew(password, [account.Login, account.Name, .. units]) ? PasswordFault.Guessable : null)) is { } fault)
        {
            throw new RefusedException(Refusal.PasswordRefused, fault);
        }

        // The present password is never a new one; the five before it only where that is asked.
        foreach (string former in (policy.Profile == PasswordProfile.Mlps3 ? account.FormerPasswords : []).Append(account.PasswordHash ?? ""))
        {
            if (former.Length > 0 && await hashing.VerifyAsync(former, password, cancellation) != PasswordVerificationResult.Failed)
            {
                throw new RefusedException(Refusal.PasswordRefused, PasswordFault.Former);
            }
        }

        return await hashing.HashAsync(password, cancellation);
    }

    static Written<T> Written<T>(T result, string action, Account account) => new(result, action, $"account/{account.Number}", account.Actor);
}
