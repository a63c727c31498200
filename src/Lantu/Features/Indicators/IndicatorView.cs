using Lantu.Domain.Indicators;
using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>One indicator: all units, ranked.</summary>
public sealed record IndicatorView(PlanName Plan, PlanIndicator Indicator)
{
    public required int Year { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The basis that is shown.</summary>
    public required IndicatorBasis Basis { get; init; }

    /// <summary>The bases to choose from.</summary>
    public required IReadOnlyList<IndicatorBasis> Bases { get; init; }

    /// <summary>The units, best first, those without figure last in the table's order.</summary>
    public required IReadOnlyList<IndicatorStanding> Standings { get; init; }

    /// <summary>The place as a whole, where it has figures; the table sets it nothing.</summary>
    public YearSoFar? Whole { get; init; }

    public required string Place { get; init; }

    /// <summary>Whether the place has a unit directory: without one nothing can be ruled.</summary>
    public bool HasDirectory { get; init; }

    /// <summary>The office's word on it; nothing where it has said none.</summary>
    public IndicatorRuling? Ruling { get; init; }

    /// <summary>Whether a target says 左右.</summary>
    public bool IsToleranceAsked { get; init; }

    /// <summary>Whether there is anything to rule on.</summary>
    public bool IsOpenToRuling => HasDirectory && (Bases.Count > 1 || IsToleranceAsked);

    public string? Refused { get; init; }

    public string? Done { get; init; }

    /// <summary>What was typed, where it was refused.</summary>
    public RulingForm? Typed { get; init; }

    /// <summary>Months that any unit has a figure of its own for.</summary>
    public IReadOnlyList<int> Months => [.. Standings.SelectMany(standing => standing.Months.Keys).Distinct().Order()];

    public string Address => $"{Plan.Address}/indicators/{Indicator.Number}";

    public string AddressOf(IndicatorBasis basis) => basis == Bases[0] ? Address : $"{Address}?basis={basis}";
}
