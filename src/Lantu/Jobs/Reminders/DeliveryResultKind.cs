namespace Lantu.Jobs.Reminders;

/// <summary>Whether a message was taken by the other side.</summary>
enum DeliveryResultKind
{
    Taken,

    /// <summary>Surely not, and another time it may be.</summary>
    NotNow,

    /// <summary>Surely not, because the other side can't be reached: nor can it be for others.</summary>
    Unreachable,

    /// <summary>Surely not, and it never will.</summary>
    Refused,

    /// <summary>Nobody knows.</summary>
    Unknown,
}
