namespace Lantu.Jobs;

/// <summary>An act that was refused as a whole: nothing of it was saved.</summary>
sealed class RefusedException(Refusal reason, params object[] arguments) : Exception(reason.ToString())
{
    public Refusal Reason { get; } = reason;

    public IReadOnlyList<object> Arguments { get; } = arguments;
}
