namespace Lantu.Jobs.Rounds;

/// <summary>An act on rounds or calendars that was refused as a whole: nothing of it was saved.</summary>
sealed class RoundRefusedException(RoundRefusal reason, params object[] arguments) : Exception(reason.ToString())
{
    public RoundRefusal Reason { get; } = reason;

    public IReadOnlyList<object> Arguments { get; } = arguments;
}
