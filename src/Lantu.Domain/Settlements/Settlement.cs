using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>One act of a person on a draft: the findings it settles and what it changes, so that it can be shown and undone as a whole.</summary>
public sealed class Settlement
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place among the acts on the plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The year of dates that name none, as the plan's header had it: what the act keeps of measures was read for it. 0 where it was not kept.</summary>
    public required int YearOfDates { get; init; }

    /// <summary>What became of the findings by it; never open.</summary>
    public required FindingState Outcome { get; init; }

    /// <summary>The findings it settles, by their ordinals.</summary>
    public IReadOnlyList<int> Findings { get; init; } = [];

    public IReadOnlyList<MeasureChange> Measures { get; init; } = [];

    public IReadOnlyList<TaskChange> Tasks { get; init; } = [];

    public HeaderChange? Header { get; init; }

    /// <summary>What it added to the plan, removed from it and put elsewhere.</summary>
    public Restructuring? Structure { get; init; }

    /// <summary>Other findings that it left nothing to decide of; they come back with its undoing.</summary>
    public IReadOnlyList<MootFinding> Moot { get; set; } = [];

    /// <summary>The act on an earlier import of the document that it carries over.</summary>
    public CarriedAct? From { get; init; }

    /// <summary>Why, in the person's words; may be empty.</summary>
    public string Reason { get; init; } = "";

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public DateTimeOffset? UndoneAt { get; private set; }

    public string? UndoneBy { get; private set; }

    public bool IsUndone => UndoneAt is not null;

    /// <summary>The act with what it keeps of measures dated in the reader's year: the header may have been given another since.</summary>
    public Settlement Dated(PartReader parts)
    {
        ArgumentNullException.ThrowIfNull(parts);

        return parts.Year == YearOfDates ? this : new Settlement
        {
            PlanId = PlanId,
            Number = Number,
            YearOfDates = parts.Year,
            Outcome = Outcome,
            Findings = Findings,
            Measures = [.. Measures.Select(change => change with { Before = Dated(change.Before), After = Dated(change.After) })],
            Tasks = Tasks,
            Header = Header,
            Structure = Structure is null ? null : Structure with
            {
                Added = [.. Structure.Added.Select(added => added with { Content = Dated(added.Content) })],
                Removed = [.. Structure.Removed.Select(removed => removed with { Content = Dated(removed.Content) })],
            },
            Moot = Moot,
            From = From,
            Reason = Reason,
            At = At,
            By = By,
            UndoneAt = UndoneAt,
            UndoneBy = UndoneBy,
        };

        MeasureContent Dated(MeasureContent content) => parts.Dated(content, YearOfDates);
    }

    /// <summary>Marks it undone; what it changed is put back by whoever calls this.</summary>
    public void Undo(DateTimeOffset at, string by)
    {
        if (IsUndone)
        {
            throw new InvalidOperationException($"Settlement {Number} is undone already.");
        }

        (UndoneAt, UndoneBy) = (at, by);
    }
}
