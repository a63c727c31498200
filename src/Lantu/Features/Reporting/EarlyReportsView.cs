using Lantu.Domain.Rounds;
using Lantu.Ui;

namespace Lantu.Features.Reporting;

/// <summary>The measures of a unit that are not due in a round, and which of them it has taken up.</summary>
public sealed record EarlyReportsView
{
    public required PlanName Plan { get; init; }

    public required int Unit { get; init; }

    public required string UnitName { get; init; }

    public required ReportingRound Round { get; init; }

    /// <summary>How the round stands for the unit.</summary>
    public required RoundStanding Standing { get; init; }

    /// <summary>In printed order.</summary>
    public required IReadOnlyList<EarlyRow> Rows { get; init; }

    public string? Refused { get; init; }

    public string Address => $"{Plan.Address}/units/{Unit}/rounds/{Round.Month}";
}
