using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Reminders;

/// <summary>A way of reminding, as it was typed.</summary>
public sealed class ChannelForm
{
    /// <summary>on, off or forget.</summary>
    [FromForm]
    public string? Act { get; set; }

    /// <summary>A robot's address.</summary>
    [FromForm]
    public string? Address { get; set; }

    /// <summary>What its messages are signed with.</summary>
    [FromForm]
    public string? Secret { get; set; }
}
