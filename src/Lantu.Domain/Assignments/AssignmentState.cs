namespace Lantu.Domain.Assignments;

/// <summary>How an assignment stands. What is not answered in time is overdue: it is never taken for accepted.</summary>
public enum AssignmentState
{
    /// <summary>待签收.</summary>
    Unanswered,

    /// <summary>逾期未签.</summary>
    Overdue,

    /// <summary>有异议: contested, and not ruled on yet.</summary>
    Contested,

    /// <summary>已签收.</summary>
    Acknowledged,

    /// <summary>无需签收: the unit is not the office's to order.</summary>
    NotAsked,

    /// <summary>已终止 by a decision of the office.</summary>
    Ended,
}
