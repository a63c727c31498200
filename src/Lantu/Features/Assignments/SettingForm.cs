using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>How assignments are answered, as it was typed.</summary>
public sealed class SettingForm
{
    [FromForm]
    public int? Days { get; set; }

    [FromForm]
    public string? NotOrdered { get; set; }
}
