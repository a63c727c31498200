using Lantu.Domain.AdHocRounds;

namespace Lantu.Features.AdHocRounds;

/// <summary>A unit's short form of one of the times of a round.</summary>
public sealed record ShortFormView
{
    public required AdHocPlan Plan { get; init; }

    public required int Unit { get; init; }

    public required string Name { get; init; }

    public required AdHocRound Round { get; init; }

    public required AdHocTurn Turn { get; init; }

    /// <summary>How many times there are.</summary>
    public required int Times { get; init; }

    public required AdHocTally Tally { get; init; }

    public required AdHocStanding Standing { get; init; }

    public required IReadOnlyList<FormRow> Rows { get; init; }

    /// <summary>How many answers the unit has given: who answers otherwise meanwhile is told.</summary>
    public required int Seen { get; init; }

    /// <summary>Key of the form of this page.</summary>
    public required Guid Form { get; init; }

    /// <summary>Whether the visitor does the unit's work and the time takes answers.</summary>
    public bool MayAnswer { get; init; }

    public string? Done { get; init; }

    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>Working days after today until it is due.</summary>
    public int Left { get; init; }

    public string Address => $"{Plan.Name.Address}/units/{Unit}/ad-hoc/{Round.Number}/{Turn.Number}";

    /// <summary>The name of a row in a sentence.</summary>
    public string NameOf(int row) => Rows.FirstOrDefault(one => one.Row.Number == row)?.Measure is { } measure ? $"{measure.Key}：" : "";
}
