using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.AdHocRounds;
using Lantu.Ui;

namespace Lantu.Features.Reporting;

/// <summary>Everything a unit owes in one round, on one page.</summary>
public sealed record RoundReportsView
{
    public required PlanName Plan { get; init; }

    public required int Unit { get; init; }

    public required string UnitName { get; init; }

    public required ReportingRound Round { get; init; }

    /// <summary>How the round stands for the unit.</summary>
    public required RoundStanding Standing { get; init; }

    /// <summary>Working days after today until it is due.</summary>
    public required int Left { get; init; }

    /// <summary>Nothing where the unit owes nothing in the round.</summary>
    public Submission? Submission { get; init; }

    /// <summary>In printed order.</summary>
    public required IReadOnlyList<ReportRow> Rows { get; init; }

    /// <summary>Whether the visitor does the unit's work and the round takes reports.</summary>
    public bool MayFile { get; init; }

    /// <summary>Whether the visitor signs for the unit.</summary>
    public bool MaySign { get; init; }

    /// <summary>Key of the form of this page.</summary>
    public required Guid Form { get; init; }

    /// <summary>What is shown of the reports, for whoever signs.</summary>
    public required string Seen { get; init; }

    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>Short forms of ad-hoc rounds that the unit has not answered.</summary>
    public IReadOnlyList<OwedAdHocTurn> AdHoc { get; init; } = [];

    public string? Done { get; init; }

    public string Address => $"{Plan.Address}/units/{Unit}/rounds/{Round.Month}";

    public IReadOnlyList<Crumb> Trail => [new Crumb(Words.Of("UnitList"), $"{Plan.Address}/units"), new Crumb(UnitName, $"{Plan.Address}/units/{Unit}")];

    public int Owed => Rows.Count(row => row.IsOwed);

    /// <summary>How many that are filed wait for the sign-off.</summary>
    public int ToSign => Rows.Count(row => row.Report?.State == ReportState.Submitted);

    /// <summary>Measures of the unit that are not due in this round.</summary>
    public int NotDue => Math.Max(0, (Submission?.Measures ?? 0) - Rows.Count);

    /// <summary>Whether the round takes anything of the unit now, be it only what comes back.</summary>
    public bool TakesSomething => Standing.TakesReports || Rows.Any(row => row.IsTaken);

    /// <summary>Whether it can be signed off now.</summary>
    public bool IsSignable => TakesSomething && Owed == 0 && Submission is { } submission && (!submission.IsSigned || ToSign > 0);
}
