namespace Lantu.Domain.AdHocRounds;

/// <summary>A column of a short form: what every row of it is asked.</summary>
public sealed record AdHocColumn
{
    /// <summary>Characters that its name may have.</summary>
    public const int LongestName = 30;

    /// <summary>Characters that its unit may have.</summary>
    public const int LongestUnit = 12;

    /// <summary>The fewest that a list offers.</summary>
    public const int FewestOptions = 2;

    /// <summary>The most that a list offers.</summary>
    public const int MostOptions = 12;

    /// <summary>Characters that one of a list may have.</summary>
    public const int LongestOption = 30;

    /// <summary>What is asked.</summary>
    public required string Name { get; init; }

    public required AdHocColumnKind Kind { get; init; }

    /// <summary>The unit of a number, as printed: 处; empty for what is no number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What is chosen from; empty for what is no choice.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Whether a row counts as answered only with it.</summary>
    public bool IsNeeded { get; init; }
}
