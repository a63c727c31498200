namespace Lantu.Domain.Delegations;

/// <summary>What a version of a delegation says.</summary>
public sealed record DelegationContent
{
    /// <summary>Shares of the measure's targets, in their order; none where the assignment is handed down without dividing anything.</summary>
    public IReadOnlyList<DelegatedShare> Shares { get; init; } = [];

    /// <summary>How many working days before a round is due the unit below has to report to the one above; nothing where the round's own day is enough.</summary>
    public int? CutOffDays { get; init; }

    /// <summary>What the unit above adds in words.</summary>
    public string? Note { get; init; }

    /// <summary>The share of a target.</summary>
    public decimal? ShareOf(int target) => Shares.FirstOrDefault(share => share.Target == target)?.Value;

    /// <summary>Whether both divide alike, whatever else they say.</summary>
    public bool SharesAs(DelegationContent? other) => Shares.SequenceEqual(other?.Shares ?? []);

    /// <summary>Whether it says the same.</summary>
    public bool Equals(DelegationContent? other) => other is not null && Shares.SequenceEqual(other.Shares) && CutOffDays == other.CutOffDays && Note == other.Note;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shares.Count, CutOffDays, Note);
}
