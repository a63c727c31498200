namespace Lantu.Features.Measures;

/// <summary>What is typed of a view.</summary>
public sealed record ViewForm
{
    public string? Name { get; init; }

    /// <summary>Its name as it was shown.</summary>
    public string? Was { get; init; }

    /// <summary>What the table's address asks.</summary>
    public string? Query { get; init; }
}
