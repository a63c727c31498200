using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;

namespace Lantu.Features.Rounds;

/// <summary>What a round asks of one unit and what of it is there, and how the round stands for it.</summary>
/// <param name="Name">The unit's name.</param>
/// <param name="Submission">Its submission.</param>
/// <param name="Due">How many reports are due.</param>
/// <param name="Filed">How many of them are filed.</param>
/// <param name="Standing">How the round stands for it.</param>
public sealed record UnitRound(string Name, Submission Submission, int Due, int Filed, RoundStanding Standing);
