using Lantu.Domain.Handovers;

namespace Lantu.Features.Handovers;

/// <summary>What the text tells of a hand-over, with what the directory makes of it and what the office did with it.</summary>
/// <param name="Measure">The measure's place in the plan.</param>
/// <param name="Key">Its key.</param>
/// <param name="Proposal">What the text tells.</param>
/// <param name="Giver">The giving unit, where only one can be meant.</param>
/// <param name="Receiver">The receiving unit, where only one can be meant.</param>
/// <param name="Taken">How many hand-overs were taken from it.</param>
/// <param name="Declined">That it was turned down, if it was.</param>
public sealed record ProposalRow(int Measure, string Key, HandoverProposal Proposal, string? Giver, string? Receiver, int Taken, DeclinedHandover? Declined)
{
    /// <summary>Whether the office has not decided on it.</summary>
    public bool IsOpen => Taken == 0 && Declined is null;
}
