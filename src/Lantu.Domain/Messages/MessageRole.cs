namespace Lantu.Domain.Messages;

/// <summary>Whom a message is for, where it is not one unit.</summary>
public enum MessageRole
{
    /// <summary>牵头处室: who runs the plan.</summary>
    Coordinator,

    /// <summary>联络员: who reports for any unit that owes something.</summary>
    Liaison,
}
