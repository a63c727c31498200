using Lantu.Domain.Plans;

namespace Lantu.Security;

/// <summary>A unit of a plan, as whoever asks for it is judged by.</summary>
/// <param name="Place">Where the plan holds.</param>
/// <param name="State">How the plan stands.</param>
/// <param name="IsThere">Whether the plan has such a unit.</param>
/// <param name="Directory">The place's own directory, where it has one.</param>
/// <param name="Unit">The unit's number in it.</param>
sealed record JudgedUnit(string Place, PlanState State, bool IsThere, int? Directory, int? Unit);
