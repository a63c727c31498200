using Lantu.Domain.Reminders;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Reminders;

/// <summary>When units are reminded, as it was typed.</summary>
public sealed class RuleForm
{
    /// <summary>Revision of the rule as it was shown.</summary>
    [FromForm]
    public int? Revision { get; set; }

    [FromForm]
    public ReminderStep[]? Steps { get; set; }

    [FromForm]
    public int? QuietBegin { get; set; }

    [FromForm]
    public int? QuietEnd { get; set; }

    [FromForm]
    public bool? Approvers { get; set; }
}
