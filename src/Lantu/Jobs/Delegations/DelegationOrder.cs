namespace Lantu.Jobs.Delegations;

/// <summary>What a unit does with a measure that it has: handed down, changed or withdrawn. Units below that are not named keep what they have.</summary>
/// <param name="Measure">Ordinal of the measure.</param>
/// <param name="Seen">The edition that the person saw.</param>
/// <param name="Children">What each unit below is to have.</param>
/// <param name="Confirms">Whether shares that come to other than what is to be done are meant so.</param>
/// <param name="Reason">Why something is changed or withdrawn, or the shares come to something else.</param>
sealed record DelegationOrder(int Measure, int Seen, IReadOnlyList<ChildOrder> Children, bool Confirms, string? Reason)
{
    /// <summary>The reason without what surrounds it; nothing where nothing was typed.</summary>
    public string? Because => Reason?.Trim() is { Length: > 0 } text ? text : null;
}
