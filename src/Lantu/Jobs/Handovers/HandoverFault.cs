namespace Lantu.Jobs.Handovers;

/// <summary>Why an act on a hand-over was refused, with what its sentence names.</summary>
sealed record HandoverFault(HandoverFaultKind Kind, IReadOnlyList<object> Arguments)
{
    /// <summary>Whether others were quicker, or something comes first; else what was sent is unfit.</summary>
    public bool IsConflict => Kind is HandoverFaultKind.InForce or HandoverFaultKind.Declined or HandoverFaultKind.Ended or HandoverFaultKind.Received or HandoverFaultKind.NotReceived or HandoverFaultKind.Answered;

    /// <summary>The refusal of an act.</summary>
    public static RefusedException Refuse(HandoverFaultKind kind, params object[] arguments) => new(Refusal.HandoverFaulty, new HandoverFault(kind, arguments));
}
