using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>A repair before it is weighed against others of the same rows.</summary>
/// <param name="Code">The finding it becomes.</param>
/// <param name="Row">Where the finding points.</param>
/// <param name="Arguments">What its sentence needs.</param>
/// <param name="Steps">What to put where; empty where no part of a measure would change.</param>
/// <param name="Score">Natural logarithm of the odds that it is right.</param>
/// <param name="Reasons">Why.</param>
sealed record RepairProposal(string Code, RepairRow Row, IReadOnlyList<string> Arguments, IReadOnlyList<RepairStep> Steps, double Score, IReadOnlyList<RepairReason> Reasons)
{
    /// <summary>What stands in place of the steps where there are none.</summary>
    public string? Text { get; init; }

    public double Confidence => Math.Round(1 / (1 + Math.Exp(-Score)), 2);
}
