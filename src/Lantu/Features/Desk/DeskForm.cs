using Lantu.Domain.Plans;

namespace Lantu.Features.Desk;

/// <summary>What the desk's buttons send.</summary>
sealed class DeskForm
{
    /// <summary>The finding the desk stands at.</summary>
    public int Finding { get; set; }

    /// <summary>Whether it alone is settled, all that say the same (alike), or all of its sort (sort).</summary>
    public string? Scope { get; set; }

    /// <summary>Which of several proposals.</summary>
    public string? Choice { get; set; }

    public string? Reason { get; set; }

    public FindingSeverity? Severity { get; set; }

    public string? Code { get; set; }

    public string? Show { get; set; }

    public DeskFilter Filter => new(Severity, string.IsNullOrEmpty(Code) ? null : Code, Show == "all", null, null);
}
