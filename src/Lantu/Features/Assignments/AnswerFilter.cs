using Lantu.Domain.Assignments;
using Lantu.Jobs.Assignments;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>What the address asks of the assignments.</summary>
public sealed record AnswerFilter
{
    public AssignmentState? State { get; init; }

    public string? Unit { get; init; }

    /// <summary>Whether it asks for anything; without, the units are shown and not their assignments.</summary>
    public bool IsNone => State is null && Unit is null;

    public static AnswerFilter From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);

        return new AnswerFilter
        {
            State = Enum.TryParse(query["state"], ignoreCase: true, out AssignmentState state) && Enum.IsDefined(state) ? state : null,
            Unit = query["unit"].ToString().Trim() is { Length: > 0 } unit ? unit : null,
        };
    }

    public IReadOnlyList<AssignmentRow> Of(IEnumerable<AssignmentRow> rows) => [.. rows.Where(row => (State is null || row.State == State) && (Unit is null || row.Assignment.Unit == Unit))];

    /// <summary>What stands behind the address for this filter.</summary>
    public string Query()
    {
        (string Name, string? Value)[] pairs = [("state", State?.ToString()), ("unit", Unit)];
        return QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))).ToString();
    }

    /// <summary>The conditions in words, each with the address without it.</summary>
    public IReadOnlyList<ActiveFilter> Active(PlanName plan)
    {
        ArgumentNullException.ThrowIfNull(plan);

        List<ActiveFilter> active = [];
        if (State is { } state)
        {
            active.Add(new ActiveFilter(Words.Of($"answer-{state}"), $"{plan.Address}/assignments{(this with { State = null }).Query()}"));
        }

        if (Unit is not null)
        {
            active.Add(new ActiveFilter(Unit, $"{plan.Address}/assignments{(this with { Unit = null }).Query()}"));
        }

        return active;
    }
}
