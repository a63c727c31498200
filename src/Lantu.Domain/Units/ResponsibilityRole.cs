namespace Lantu.Domain.Units;

/// <summary>What a unit owes on a measure.</summary>
public enum ResponsibilityRole
{
    /// <summary>牵头: checks the reports and concludes for the whole city.</summary>
    Lead,

    /// <summary>主责: does it, and reports the facts.</summary>
    Responsible,

    /// <summary>协办: supports; reports only where asked.</summary>
    Supporting,
}
