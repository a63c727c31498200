namespace Lantu.Domain.Reporting;

/// <summary>How far a report has come. Before the first of them it is a draft, which is nobody's report yet.</summary>
public enum ReportState
{
    /// <summary>已填报: the unit's own preparer is done with it.</summary>
    Submitted,

    /// <summary>已签发: the unit answers for it.</summary>
    SignedOff,

    /// <summary>已初审: the lead has checked it.</summary>
    Checked,

    /// <summary>已复核: the plan office has accepted it; nothing changes it any more but a new round.</summary>
    Accepted,

    /// <summary>已退回: it came back with a reason.</summary>
    Returned,

    /// <summary>已撤回: the unit took it back itself.</summary>
    Withdrawn,
}
