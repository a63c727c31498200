using Lantu.Domain.Rounds;

namespace Lantu.Features.Rounds;

/// <summary>A round in the list of the year.</summary>
/// <param name="Round">The round.</param>
/// <param name="Standing">How it stands for all.</param>
/// <param name="Left">Working days after today until it is due.</param>
/// <param name="Extensions">What was granted on it.</param>
public sealed record RoundRow(ReportingRound Round, RoundStanding Standing, int Left, IReadOnlyList<RoundExtension> Extensions);
