using Lantu.Domain.Rounds;

namespace Lantu.Features.Review;

/// <summary>A round with what waits in it, as far as the visitor sees it.</summary>
/// <param name="Round">The round.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Mine">How many reports wait for the visitor.</param>
/// <param name="Counts">How many stand how.</param>
/// <param name="False">How many were found false.</param>
public sealed record ReviewRound(ReportingRound Round, RoundStanding Standing, int Mine, IReadOnlyDictionary<ReviewStanding, int> Counts, int False);
