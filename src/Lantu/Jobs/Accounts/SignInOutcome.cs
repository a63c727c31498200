using Lantu.Domain.Accounts;

namespace Lantu.Jobs.Accounts;

/// <summary>What came of an attempt to sign in.</summary>
/// <param name="Kind">Whether it did, or why not.</param>
/// <param name="Account">Who it is, once the password was right.</param>
/// <param name="Session">The session begun.</param>
sealed record SignInOutcome(SignInOutcomeKind Kind, Account? Account = null, Guid? Session = null);
