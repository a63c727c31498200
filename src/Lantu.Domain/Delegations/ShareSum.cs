namespace Lantu.Domain.Delegations;

/// <summary>The shares of a target together.</summary>
/// <param name="Quantity">The target.</param>
/// <param name="Sum">What they come to.</param>
/// <param name="Standing">How that stands to what the unit above has to do.</param>
public sealed record ShareSum(DelegatedQuantity Quantity, decimal Sum, ShareStanding Standing)
{
    /// <summary>How much too much it is, or with a minus too little; nothing where it is held against nothing.</summary>
    public decimal? Difference => Standing is ShareStanding.Undivided ? null : Sum - Quantity.Expected;

    /// <summary>Whether a person has to confirm it, with a reason.</summary>
    public bool IsToConfirm => Standing is ShareStanding.Less or ShareStanding.More;
}
