using Lantu.Domain.Accounts;

namespace Lantu.Security;

/// <summary>What an endpoint asks of whoever calls it. One without it is answered to nobody.</summary>
/// <param name="Power">The power.</param>
/// <param name="Subject">For what.</param>
sealed record Needs(Power Power, Subject Subject)
{
    /// <summary>Whether it is for those who still have to choose a password or a second factor, too.</summary>
    public bool IsForHalfSignedIn { get; init; }
}
