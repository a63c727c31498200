using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>Who is to sum up, as it was typed.</summary>
public sealed class LeadForm
{
    [FromForm]
    public int? Measure { get; set; }

    [FromForm]
    public string? Unit { get; set; }

    /// <summary>The measures whose proposals are taken.</summary>
    [FromForm]
    public int[]? Measures { get; set; }

    /// <summary>Whether all proposals are taken.</summary>
    [FromForm]
    public bool? All { get; set; }

    [FromForm]
    public string? Reason { get; set; }
}
