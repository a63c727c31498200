namespace Lantu.Domain.Reminders;

/// <summary>How near the day is by which a unit reports.</summary>
public enum ReminderStep
{
    /// <summary>三个工作日前.</summary>
    ThreeDaysBefore,

    /// <summary>一个工作日前.</summary>
    OneDayBefore,

    /// <summary>当日.</summary>
    DueDay,

    /// <summary>逾期: it is due, and late reports are still taken.</summary>
    Overdue,
}
