namespace Lantu.Domain.Accounts;

/// <summary>A person who can sign in.</summary>
public sealed class Account
{
    public const int LongestName = 40;

    public const int LongestPhone = 30;

    /// <summary>Of issuer and subject together.</summary>
    public const int LongestOpenId = 500;

    /// <summary>Former passwords that are kept, to be told from a new one.</summary>
    public const int FormerPasswordCount = 5;

    readonly List<Post> _posts = [];
    readonly List<Passkey> _passkeys = [];

    /// <summary>It stands in addresses, from 1.</summary>
    public required int Number { get; init; }

    public required AccountKind Kind { get; init; }

    /// <summary>As <see cref="LoginName.Of"/> gives it.</summary>
    public required string Login { get; init; }

    /// <summary>The person's own name.</summary>
    public required string Name { get; set; }

    /// <summary>Office telephone.</summary>
    public string? Phone { get; set; }

    /// <summary>Optional, and masked in lists.</summary>
    public string? Mobile { get; set; }

    /// <summary>Optional, and masked in lists.</summary>
    public string? Email { get; set; }

    public string? PasswordHash { get; private set; }

    public DateTimeOffset? PasswordAt { get; private set; }

    /// <summary>Hashes of the passwords before, the last first.</summary>
    public IReadOnlyList<string> FormerPasswords { get; private set; } = [];

    /// <summary>Changes whenever what protects the account, or what it may do, changes: sessions of before are over.</summary>
    public string Stamp { get; private set; } = "";

    /// <summary>Failed sign-ins since the last that succeeded.</summary>
    public int Failures { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    public DateTimeOffset? SuspendedAt { get; private set; }

    /// <summary>Key of the authenticator, protected by the site's keys.</summary>
    public string? AuthenticatorKey { get; private set; }

    /// <summary>Step (of thirty seconds) of the last code that was taken: a code is good once.</summary>
    public long LastCodeStep { get; private set; }

    /// <summary>SHA-256 of the recovery codes that are left, in hexadecimal.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>Who it is to the organisation's own sign-in: issuer and subject.</summary>
    public string? OpenId { get; private set; }

    /// <summary>Number of the last change; whoever changes it says which one they saw.</summary>
    public int Revision { get; private set; } = 1;

    public IReadOnlyList<Post> Posts => _posts;

    public IReadOnlyList<Passkey> Passkeys => _passkeys;

    /// <summary>As the audit names who did something.</summary>
    public string Actor => $"{Name}（{Login}）";

    public bool HasSecondFactor => AuthenticatorKey is not null || _passkeys.Count > 0;

    public bool IsSuspended => SuspendedAt is not null;

    /// <summary>Whether its owner has chosen a password, or another way in.</summary>
    public bool IsActivated => PasswordHash is not null || _passkeys.Count > 0 || OpenId is not null;

    public IEnumerable<Post> PostsOn(DateOnly day) => _posts.Where(post => post.IsHeld(day));

    public bool IsLocked(DateTimeOffset now) => now < LockedUntil;

    /// <summary>Counts a failed sign-in.</summary>
    /// <returns>Whether the account is locked by it.</returns>
    public bool Fail(DateTimeOffset now)
    {
        Failures++;
        if (Failures < SecurityPolicy.MostFailures)
        {
            return false;
        }

        (Failures, LockedUntil) = (0, now + SecurityPolicy.LockTime);
        return true;
    }

    /// <summary>Forgets the failed sign-ins.</summary>
    public void Succeed() => (Failures, LockedUntil) = (0, null);

    /// <summary>Takes another password, and a new stamp with it.</summary>
    public void ChoosePassword(string hash, string stamp, DateTimeOffset now)
    {
        FormerPasswords = PasswordHash is { } former ? [former, .. FormerPasswords.Take(FormerPasswordCount - 1)] : FormerPasswords;
        (PasswordHash, PasswordAt) = (hash, now);
        Succeed();
        Restamp(stamp);
    }

    /// <summary>The same password, hashed as the present says.</summary>
    public void Rehash(string hash) => PasswordHash = hash;

    /// <summary>Takes an authenticator with its recovery codes, or puts it away.</summary>
    public void UseAuthenticator(string? key, IReadOnlyList<string> recoveryCodes, string stamp)
    {
        (AuthenticatorKey, RecoveryCodes, LastCodeStep) = (key, recoveryCodes, 0);
        Restamp(stamp);
    }

    /// <summary>Takes a code of the authenticator; one of a step that was used, or lies before it, is refused.</summary>
    public bool UseCode(long step)
    {
        if (step <= LastCodeStep)
        {
            return false;
        }

        LastCodeStep = step;
        return true;
    }

    /// <summary>Uses a recovery code up.</summary>
    public bool UseRecoveryCode(string hash)
    {
        if (!RecoveryCodes.Contains(hash, StringComparer.Ordinal))
        {
            return false;
        }

        RecoveryCodes = [.. RecoveryCodes.Where(code => code != hash)];
        return true;
    }

    /// <summary>Lets in whom the organisation's own sign-in so names.</summary>
    public void Link(string openId, string stamp)
    {
        OpenId = openId;
        Restamp(stamp);
    }

    public void Suspend(DateTimeOffset now, string stamp)
    {
        SuspendedAt ??= now;
        Restamp(stamp);
    }

    public void Resume(string stamp)
    {
        SuspendedAt = null;
        Succeed();
        Restamp(stamp);
    }

    /// <summary>Takes away every way in, for a new activation.</summary>
    public void Reset(string stamp)
    {
        FormerPasswords = PasswordHash is { } former ? [former, .. FormerPasswords.Take(FormerPasswordCount - 1)] : FormerPasswords;
        (PasswordHash, PasswordAt, AuthenticatorKey, RecoveryCodes, OpenId) = (null, null, null, [], null);
        _passkeys.Clear();
        Succeed();
        Restamp(stamp);
    }

    public void Add(Post post, string stamp)
    {
        _posts.Add(post);
        Restamp(stamp);
    }

    /// <summary>Ends the sessions there are.</summary>
    public void Restamp(string stamp)
    {
        Stamp = stamp;
        Touch();
    }

    public void Add(Passkey passkey) => _passkeys.Add(passkey);

    public void Remove(Passkey passkey) => _passkeys.Remove(passkey);

    /// <summary>Counts a change.</summary>
    public void Touch() => Revision++;
}
