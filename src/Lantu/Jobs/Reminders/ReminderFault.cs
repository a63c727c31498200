namespace Lantu.Jobs.Reminders;

/// <summary>Why an act on reminders was refused, with what its sentence names.</summary>
sealed record ReminderFault(ReminderFaultKind Kind, IReadOnlyList<object> Arguments)
{
    /// <summary>Whether others were quicker, or something comes first; else what was sent is unfit.</summary>
    public bool IsConflict => Kind is ReminderFaultKind.RuleChanged or ReminderFaultKind.ReceiversChanged or ReminderFaultKind.DeliveryNotSetUp;

    /// <summary>The refusal of an act.</summary>
    public static RefusedException Refuse(ReminderFaultKind kind, params object[] arguments) => new(Refusal.ReminderFaulty, new ReminderFault(kind, arguments));
}
