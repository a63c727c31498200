using Lantu.Domain.Plans;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Desk;

/// <summary>What the desk's buttons send.</summary>
sealed class DeskForm
{
    /// <summary>The finding the desk stands at.</summary>
    [FromForm]
    public int Finding { get; set; }

    /// <summary>Whether it alone is settled, all that say the same (alike), or all of its sort (sort).</summary>
    [FromForm]
    public string? Scope { get; set; }

    /// <summary>Which of several proposals.</summary>
    [FromForm]
    public string? Choice { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    [FromForm]
    public FindingSeverity? Severity { get; set; }

    [FromForm]
    public string? Code { get; set; }

    [FromForm]
    public string? Show { get; set; }

    public DeskFilter Filter => new(Severity, string.IsNullOrEmpty(Code) ? null : Code, Show == "all", null, null);
}
