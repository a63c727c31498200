using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>A unit directory as its file has it: nothing is sure to be there.</summary>
sealed record DirectoryContent
{
    public string? Root { get; init; }

    public IReadOnlyList<Unit?>? Units { get; init; }

    public IReadOnlyList<UnitGroup?>? Groups { get; init; }

    /// <summary>Pairs of characters taken for one another, two to a string.</summary>
    public IReadOnlyList<string?>? Lookalikes { get; init; }
}
