using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Reminders;

/// <summary>A call to units, as it was typed.</summary>
public sealed class CallForm
{
    /// <summary>Places of the units in the plan.</summary>
    [FromForm]
    public int[]? Units { get; set; }

    /// <summary>What is added.</summary>
    [FromForm]
    public string? Text { get; set; }

    /// <summary>Fingerprint of the receivers that were shown.</summary>
    [FromForm]
    public string? Seen { get; set; }

    /// <summary>What names this one call.</summary>
    [FromForm]
    public string? Act { get; set; }
}
