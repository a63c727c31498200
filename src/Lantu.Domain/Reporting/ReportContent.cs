namespace Lantu.Domain.Reporting;

/// <summary>What a unit says about one measure in one round.</summary>
public sealed record ReportContent
{
    /// <summary>Characters that a text may have.</summary>
    public const int LongestText = 2_000;

    /// <summary>How it stands in the unit's own word.</summary>
    public required ProgressClaim Claim { get; init; }

    /// <summary>
    /// Whether it was filed with all the rest in one act, as going on as planned: a report by exception, which needs no words. It repeats the figures of
    /// the round before, and says so.
    /// </summary>
    public bool IsByException { get; init; }

    /// <summary>What was done this month.</summary>
    public string Text { get; init; } = "";

    /// <summary>What was reached of each target, at most one value a target, in the order of the targets.</summary>
    public IReadOnlyList<ReportedQuantity> Quantities { get; init; } = [];

    /// <summary>What stands in the way.</summary>
    public string Problem { get; init; } = "";

    /// <summary>What comes next.</summary>
    public string NextStep { get; init; } = "";

    /// <summary>What was reached of a target; nothing where it is not reported.</summary>
    public decimal? ValueOf(int target) => Quantities.FirstOrDefault(one => one.Target == target)?.Value;

    /// <summary>Whether it says the same.</summary>
    public bool Equals(ReportContent? other) => other is not null && (Claim, IsByException, Text, Problem, NextStep) == (other.Claim, other.IsByException, other.Text, other.Problem, other.NextStep) && Quantities.SequenceEqual(other.Quantities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, IsByException, Text, Problem, NextStep, Quantities.Count);

    /// <summary>The report by exception of a measure that goes on as planned.</summary>
    /// <param name="before">What was last accepted or filed of it; absent in the first round.</param>
    public static ReportContent AsPlanned(ReportContent? before) => new() { Claim = ProgressClaim.OnSchedule, IsByException = true, Quantities = before?.Quantities ?? [] };
}
