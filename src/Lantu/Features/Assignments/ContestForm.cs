using Lantu.Domain.Units;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>A contest as it was typed.</summary>
public sealed class ContestForm
{
    [FromForm]
    public int? Measure { get; set; }

    [FromForm]
    public ResponsibilityRole? Role { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    [FromForm]
    public string? Meant { get; set; }
}
