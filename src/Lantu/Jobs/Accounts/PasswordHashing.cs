using Lantu.Domain.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Lantu.Jobs.Accounts;

/// <summary>
/// Hashes passwords, as many at a time as there are processors: a hash is made to be slow, and thousands who sign in on one morning must not keep
/// everything else from being answered.
/// </summary>
sealed class PasswordHashing : IDisposable
{
    /// <summary>How many may wait; more are asked to come again.</summary>
    public const int MostWaiting = 2_000;

    // PBKDF2 with SHA-512: what OWASP's password storage cheat sheet asks.
    const int Iterations = 210_000;

    readonly PasswordHasher<Account> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    readonly SemaphoreSlim _turns = new(Environment.ProcessorCount);
    readonly Lazy<string> _nobodys;
    int _waiting;

    public PasswordHashing() => _nobodys = new Lazy<string>(() => _hasher.HashPassword(null!, Secrets.Token()));

    /// <summary>Hashes a password.</summary>
    /// <exception cref="RefusedException">Too many wait.</exception>
    public Task<string> HashAsync(string password, CancellationToken cancellation) => InTurnAsync(() => _hasher.HashPassword(null!, password), cancellation);

    /// <summary>Holds a password against a hash; where there is none it takes as long.</summary>
    /// <exception cref="RefusedException">Too many wait.</exception>
    public Task<PasswordVerificationResult> VerifyAsync(string? hash, string password, CancellationToken cancellation) => InTurnAsync(
        () =>
        {
            PasswordVerificationResult result = _hasher.VerifyHashedPassword(null!, hash ?? _nobodys.Value, password);
            return hash is null ? PasswordVerificationResult.Failed : result;
        },
        cancellation);

    public void Dispose() => _turns.Dispose();

    async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw new RefusedException(Refusal.TooBusy);
        }

        try
        {
            await _turns.WaitAsync(cancellation);
            try
            {
                return await Task.Run(work, cancellation);
            }
            finally
            {
                _turns.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
