using Lantu.Domain.Burden;
using Lantu.Domain.Rounds;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>What reporting really took, beside the forecast.</summary>
public sealed record EffortView
{
    /// <summary>The rounds that asked for anything, with what they took all units together.</summary>
    public required IReadOnlyList<(RoundMonth Month, ReportingEffort Effort)> Rounds { get; init; }

    /// <summary>All rounds together.</summary>
    public required ReportingEffort Total { get; init; }

    /// <summary>The units that the visitor reads, in the round asked for or in all.</summary>
    public required IReadOnlyList<EffortRow> Rows { get; init; }

    /// <summary>The same of every round by itself, in their order.</summary>
    public required IReadOnlyList<EffortRow> ByRound { get; init; }

    /// <summary>The round asked for.</summary>
    public RoundMonth? Asked { get; init; }

    /// <summary>Whether the visitor reads the work of every unit.</summary>
    public required bool ReadsAll { get; init; }

    /// <summary>Minutes as they are told, to a tenth; nothing where no report tells them.</summary>
    public static string Minutes(ReportingEffort effort)
    {
        ArgumentNullException.ThrowIfNull(effort);

        return effort.MedianMinutes is { } minutes ? Words.Of("EffortMinutes", minutes.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture), effort.Timed) : Words.Of("EffortUntimed");
    }
}
