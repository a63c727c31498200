using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>A ruling on a contest as it was typed.</summary>
public sealed class RulingForm
{
    [FromForm]
    public string? Ruling { get; set; }

    /// <summary>Who owes it instead.</summary>
    [FromForm]
    public string? Units { get; set; }

    [FromForm]
    public string? Reason { get; set; }
}
