using Lantu.Domain.AdHocRounds;

namespace Lantu.Features.AdHocRounds;

/// <summary>A row of the table of answers.</summary>
/// <param name="Row">The row.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Key">Key of the measure, where it is asked by measures.</param>
/// <param name="Answer">The answer that counts; nothing where there is none.</param>
/// <param name="IsLate">Whether the first answer was late.</param>
/// <param name="Standing">How the row stands.</param>
public sealed record AnswerLine(AdHocRow Row, string Unit, string? Key, AdHocAnswer? Answer, bool IsLate, AdHocStanding Standing);
