using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Measures;

/// <summary>What is typed of a view.</summary>
public sealed record ViewForm
{
    [FromForm]
    public string? Name { get; init; }

    /// <summary>Its name as it was shown.</summary>
    [FromForm]
    public string? Was { get; init; }

    /// <summary>What the table's address asks.</summary>
    [FromForm]
    public string? Query { get; init; }
}
