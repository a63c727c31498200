using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Rounds;

/// <summary>An act on a round as it was typed.</summary>
public sealed class RoundForm
{
    /// <summary>The unit it is for; empty for all.</summary>
    [FromForm]
    public string? Unit { get; set; }

    /// <summary>Until which day, as 2023-03-03.</summary>
    [FromForm]
    public string? Until { get; set; }

    [FromForm]
    public string? Reason { get; set; }
}
