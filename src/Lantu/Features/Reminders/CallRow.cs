using Lantu.Jobs.Reminders;

namespace Lantu.Features.Reminders;

/// <summary>A unit that has not reported, or not answered.</summary>
/// <param name="Owing">The unit and what it owes.</param>
/// <param name="People">Who reports for it.</param>
/// <param name="Last">When somebody was last told of it.</param>
public sealed record CallRow(OwingUnit Owing, IReadOnlyList<string> People, DateTimeOffset? Last);
