using Lantu.Domain.Rounds;

namespace Lantu.Features.Reminders;

/// <summary>A unit that has not reported.</summary>
/// <param name="Ordinal">Its place in the plan.</param>
/// <param name="Unit">Its name.</param>
/// <param name="Standing">How the round stands for it.</param>
/// <param name="Measures">On how many measures it reports.</param>
/// <param name="People">Who reports for it.</param>
/// <param name="Last">When somebody was last told of it.</param>
public sealed record CallRow(int Ordinal, string Unit, RoundStanding Standing, int Measures, IReadOnlyList<string> People, DateTimeOffset? Last);
