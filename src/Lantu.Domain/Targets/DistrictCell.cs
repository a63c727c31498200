namespace Lantu.Domain.Targets;

/// <summary>One cell of the district table: 12 左右, &gt;95, 100(12.5,0), —.</summary>
public sealed record DistrictCell
{
    /// <summary>The cell as printed.</summary>
    public required string Text { get; init; }

    /// <summary>As printed; absent where only a number is printed.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>The number, or the one before the bracket of a compound cell.</summary>
    public decimal? Value { get; init; }

    /// <summary>All numbers of a compound cell in order, the first included; empty for a plain one.</summary>
    public IReadOnlyList<decimal> Parts { get; init; } = [];

    /// <summary>A dash or an empty cell: the indicator is not set for this unit.</summary>
    public bool IsNotApplicable { get; init; }
}
