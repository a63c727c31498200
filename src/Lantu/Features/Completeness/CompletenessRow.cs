using Lantu.Domain.Reporting;
using Lantu.Domain.Units;
using Lantu.Standards.Ranking;

namespace Lantu.Features.Completeness;

/// <summary>A unit in the matrix.</summary>
/// <param name="Unit">Its place among the plan's units.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Months">How it stands in each of the rounds.</param>
/// <param name="Tally">The same counted.</param>
/// <param name="Rank">Its rank among all units of the plan; nothing where nothing has been expected of it.</param>
public sealed record CompletenessRow(int Unit, string Name, UnitKind Kind, IReadOnlyList<SubmissionStanding> Months, TimelinessTally Tally, RankedRow<int>? Rank);
