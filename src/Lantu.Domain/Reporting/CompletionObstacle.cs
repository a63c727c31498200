namespace Lantu.Domain.Reporting;

/// <summary>Why a measure can't be closed before the year ends.</summary>
/// <param name="Kind">What stands in the way.</param>
/// <param name="Arguments">What stands in its sentence.</param>
public sealed record CompletionObstacle(CompletionObstacleKind Kind, params IReadOnlyList<object> Arguments);
