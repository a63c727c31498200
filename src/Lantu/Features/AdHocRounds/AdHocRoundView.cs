using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Rounds;

namespace Lantu.Features.AdHocRounds;

/// <summary>One ad-hoc round: what it asks, what it costs, and what was answered.</summary>
public sealed record AdHocRoundView
{
    public required AdHocPlan Plan { get; init; }

    public required AdHocRound Round { get; init; }

    public required AdHocBurden Burden { get; init; }

    /// <summary>The days on which it opens and is due: as kept, or as they would be derived today.</summary>
    public required IReadOnlyList<AdHocMoments> Moments { get; init; }

    /// <summary>The times that it is asked; none before it is approved.</summary>
    public required IReadOnlyList<AdHocTurn> Turns { get; init; }

    /// <summary>Of each time how many units have answered wholly, and how many of these late.</summary>
    public required IReadOnlyDictionary<int, (int Complete, int Late)> Counts { get; init; }

    /// <summary>The months in which it is asked.</summary>
    public required IReadOnlyList<RoundMonth> Months { get; init; }

    /// <summary>The units that it asks; with what they owe beside it while it waits.</summary>
    public required IReadOnlyList<AskedUnit> Units { get; init; }

    /// <summary>The time whose answers are seen; nothing before one has opened.</summary>
    public AdHocTurn? Turn { get; init; }

    public AnswerFilter Filter { get; init; }

    /// <summary>The answers that are seen.</summary>
    public IReadOnlyList<AnswerLine> Lines { get; init; } = [];

    /// <summary>How many there are of each sort.</summary>
    public IReadOnlyDictionary<AnswerFilter, int> Sorts { get; init; } = new Dictionary<AnswerFilter, int>();

    /// <summary>The instant that it stands at.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Whether the visitor runs rounds of the plan.</summary>
    public bool MayRun { get; init; }

    /// <summary>Whether the visitor drafted it.</summary>
    public bool IsOwn { get; init; }

    public string? Done { get; init; }

    public string? Refused { get; init; }

    /// <summary>The form with which it is changed, where the visitor may.</summary>
    public AdHocFormView? Change { get; init; }

    public bool IsByMeasure => Round.Content.Ask == AdHocAsk.Measures;

    public string Address => $"{Plan.Address}/{Round.Number}";

    /// <summary>What the address of the answers says of what is seen.</summary>
    public string Query(int turn, AnswerFilter filter) => $"?turn={turn}{(filter == AnswerFilter.All ? "" : $"&state={filter}")}";
}
