using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Jobs.Rounds;

/// <summary>What a sealed part is written of.</summary>
/// <param name="Db">To read from.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Round">The round.</param>
/// <param name="At">The instant of the seal: what came later does not belong to it.</param>
sealed record SealedScope(LantuDb Db, Plan Plan, ReportingRound Round, DateTimeOffset At);
