namespace Lantu.Domain.AdHocRounds;

/// <summary>Something that keeps an ad-hoc round, or an answer to one, from being taken.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Arguments">What stands in its sentence.</param>
public sealed record AdHocFault(AdHocFaultKind Kind, params IReadOnlyList<object> Arguments)
{
    /// <summary>Number of the row it is about, where it is about one.</summary>
    public int? Row { get; init; }

    /// <summary>Place of the column it is about, from 0, where it is about one.</summary>
    public int? Column { get; init; }

    /// <summary>Whether something came first: another person, a day, a seal; else what was sent is unfit.</summary>
    public bool IsConflict => Kind is AdHocFaultKind.OthersDraft or AdHocFaultKind.Changed or AdHocFaultKind.Decided or AdHocFaultKind.NotOpen or AdHocFaultKind.Withdrawn or AdHocFaultKind.Ended or AdHocFaultKind.Sealed or AdHocFaultKind.AnsweredMeanwhile;

    /// <summary>Whether it says the same.</summary>
    public bool Equals(AdHocFault? other) => other is not null && (Kind, Row, Column) == (other.Kind, other.Row, other.Column) && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Row, Column, Arguments.Count);
}
