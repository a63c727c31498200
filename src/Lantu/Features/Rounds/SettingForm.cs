using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Rounds;

/// <summary>How the reporting rule is to be read, as it was typed.</summary>
public sealed class SettingForm
{
    /// <summary>Whether the day itself counts.</summary>
    [FromForm]
    public bool? Includes { get; set; }

    /// <summary>After how many working days a round locks.</summary>
    [FromForm]
    public int? Lock { get; set; }

    [FromForm]
    public string? Reason { get; set; }
}
