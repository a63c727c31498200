namespace Lantu.Domain.Targets;

/// <summary>What the reader of targets must know about the measure the text stands in.</summary>
/// <param name="PlanYear">The year of a date that names none.</param>
/// <param name="By">The measure's own last day, used where the text names none.</param>
/// <param name="Places">Names of districts and other units that can be a scope or a share, as they stand in prose.</param>
public sealed record TargetContext(int PlanYear, DateOnly? By, IReadOnlyList<string> Places)
{
    /// <summary>What a figure without words of its own is for: the title the text stands under (培育企业 beside 10家). Nothing where it has none.</summary>
    public string? Subject { get; init; }
}
