using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Accounts;

/// <summary>
/// Signs people in and out. Hashes are made outside the write queue; what an attempt counts for is decided inside it, so that a hundred attempts at once
/// count as a hundred.
/// </summary>
sealed class SignIn(LantuDatabase database, WriteQueue writes, PasswordHashing hashing, Authenticator authenticator, FailedAttempts failed, TimeProvider clock)
{
    const int Shown = 2;

    /// <summary>By name and password.</summary>
    /// <param name="typed">The name as typed.</param>
    /// <param name="password">The password as typed.</param>
    /// <param name="origin">Where the attempt comes from.</param>
    /// <param name="isKnown">Whether the browser has been used by that person before.</param>
    /// <param name="cancellation">Gives up waiting for a turn.</param>
    public async Task<SignInOutcome> WithPasswordAsync(string? typed, string? password, string origin, Func<Account, bool> isKnown, CancellationToken cancellation)
    {
        string login = LoginName.Of(typed);
        await using LantuDb db = database.Open();
        Account? found = await db.Accounts.Where(a => a.Login == login).SingleOrDefaultAsync(cancellation);
        if (failed.IsClosed(origin) && (found is null || !isKnown(found)))
        {
            return new SignInOutcome(SignInOutcomeKind.TooMany);
        }

        string text = PasswordRule.TextOf(password);
        PasswordVerificationResult verified = text.Length > PasswordRule.LongestText ? PasswordVerificationResult.Failed : await hashing.VerifyAsync(found?.PasswordHash, text, cancellation);
        if (found is null || verified == PasswordVerificationResult.Failed)
        {
            failed.Count(origin);
            await RefuseAsync(found?.Number, login, origin);
            return new SignInOutcome(SignInOutcomeKind.Wrong);
        }

        string? anew = verified == PasswordVerificationResult.SuccessRehashNeeded ? await hashing.HashAsync(text, cancellation) : null;
        return await AdmitAsync(found.Number, found.PasswordHash, anew, SignInMeans.Password, origin);
    }

    /// <summary>By a code of the authenticator, or a recovery code, after the password or the organisation's own sign-in.</summary>
    public async Task<SignInOutcome> WithCodeAsync(int number, string stamp, SignInMeans first, string? typed, string origin)
    {
        string code = new([.. (typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character))]);
        SignInOutcome outcome = await writes.RunAsync(Actor.Visitor, async db =>
        {
            Account account = await AccountAsync(db, number);
            if (account.Stamp != stamp || Barred(account) is not null)
            {
                return Written(new SignInOutcome(Barred(account) ?? SignInOutcomeKind.Wrong), "signin.refused", account, origin);
            }

            bool isRecovery = code.Length > Authenticator.Digits;
            if (isRecovery ? account.UseRecoveryCode(Secrets.Hash(code.ToLowerInvariant())) : authenticator.StepOf(account, code) is { } step && account.UseCode(step))
            {
                return Begin(db, account, first == SignInMeans.OpenId ? first : isRecovery ? SignInMeans.RecoveryCode : SignInMeans.Code, origin);
            }

            return Written(new SignInOutcome(SignInOutcomeKind.WrongCode), account.Fail(clock.GetUtcNow()) ? "signin.locked" : "signin.failed", account, origin);
        });
        if (outcome.Kind == SignInOutcomeKind.WrongCode)
        {
            failed.Count(origin);
        }

        return outcome;
    }

    /// <summary>By the organisation's own sign-in, which needs no second but for administrators.</summary>
    public Task<SignInOutcome> WithOrganisationAsync(int number, string origin) => AdmitAsync(number, null, null, SignInMeans.OpenId, origin);

    /// <summary>By a passkey, which needs no second. Its use counts where it lets somebody in.</summary>
    public Task<SignInOutcome> WithPasskeyAsync(int number, UserPasskeyInfo passkey, string origin) => AdmitAsync(number, null, null, SignInMeans.Passkey, origin, account =>
    {
        if (account.Passkeys.FirstOrDefault(one => one.CredentialId.AsSpan().SequenceEqual(passkey.CredentialId)) is not { } known)
        {
            return false;
        }

        (known.Uses, known.IsBackedUp, known.IsUserVerified) = (passkey.SignCount, passkey.IsBackedUp, passkey.IsUserVerified || known.IsUserVerified);
        return true;
    });

    /// <summary>By the password that was chosen a moment ago.</summary>
    public Task<SignInOutcome> AdmitAsync(Account activated, string origin) => AdmitAsync(activated.Number, activated.PasswordHash, null, SignInMeans.Password, origin);

    /// <summary>Ends a session.</summary>
    public Task OutAsync(Guid session, string by) => writes.RunAsync(by, async db =>
    {
        AccountSession open = await db.Sessions.AsTracking().SingleAsync(s => s.Id == session);
        open.End(clock.GetUtcNow());
        return new Written<bool>(true, "session.ended", $"account/{open.AccountNumber}", "");
    });

    Task<SignInOutcome> AdmitAsync(int number, string? hash, string? anew, SignInMeans means, string origin, Func<Account, bool>? uses = null) => writes.RunAsync(Actor.Visitor, async db =>
    {
        Account account = await AccountAsync(db, number);
        if (means == SignInMeans.Password && account.PasswordHash != hash)
        {
            return Written(new SignInOutcome(SignInOutcomeKind.Wrong), "signin.refused", account, origin);
        }

        if (Barred(account) is { } barred)
        {
            return Written(new SignInOutcome(barred), "signin.refused", account, origin);
        }

        if (anew is not null)
        {
            account.Rehash(anew);
        }

        if (uses?.Invoke(account) == false)
        {
            return Written(new SignInOutcome(SignInOutcomeKind.Wrong), "signin.refused", account, origin);
        }

        bool isByOrganisation = means == SignInMeans.OpenId && account.Kind != AccountKind.Business;
        return !account.HasSecondFactor || !(isByOrganisation || means == SignInMeans.Password) ? Begin(db, account, means, origin)
            : account.AuthenticatorKey is null ? Written(new SignInOutcome(SignInOutcomeKind.PasskeyInstead), "signin.refused", account, origin)
            : Written(new SignInOutcome(SignInOutcomeKind.SecondFactor, account), isByOrganisation ? "signin.openid" : "signin.password", account, origin);
    });

    Task<bool> RefuseAsync(int? number, string login, string origin) => writes.RunAsync(Actor.Visitor, async db =>
    {
        if (number is null)
        {
            return new Written<bool>(false, "signin.failed", "account", $"{Masked(login)} · {origin}");
        }

        Account account = await AccountAsync(db, number.Value);
        bool isLocked = !account.IsLocked(clock.GetUtcNow()) && account.Fail(clock.GetUtcNow());
        return new Written<bool>(isLocked, isLocked ? "signin.locked" : "signin.failed", Subject(account), $"{account.Login} · {origin}");
    });

    Written<SignInOutcome> Begin(LantuDb db, Account account, SignInMeans means, string origin)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (account.Failures > 0 || account.LockedUntil is not null)
        {
            account.Succeed();
        }

        AccountSession session = new() { Id = Guid.CreateVersion7(now), AccountNumber = account.Number, At = now, Means = means, Origin = origin };
        db.Sessions.Add(session);
        return new Written<SignInOutcome>(new SignInOutcome(SignInOutcomeKind.SignedIn, account, session.Id), "session.begun", Subject(account), $"{account.Login} · {means} · {origin}");
    }

    SignInOutcomeKind? Barred(Account account) => account.IsSuspended ? SignInOutcomeKind.Suspended : account.IsLocked(clock.GetUtcNow()) ? SignInOutcomeKind.Locked : null;

    static Written<SignInOutcome> Written(SignInOutcome outcome, string action, Account account, string origin) => new(outcome, action, Subject(account), $"{account.Login} · {origin}");

    // What stands where a name belongs is at times a password.
    static string Masked(string login) => login.Length > Shown ? $"{login[..Shown]}…" : "…";

    static string Subject(Account account) => $"account/{account.Number}";

    static Task<Account> AccountAsync(LantuDb db, int number) => db.Accounts.AsTracking().Include(a => a.Passkeys).SingleAsync(a => a.Number == number);
}
