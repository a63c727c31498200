namespace Lantu.Domain.Units;

/// <summary>An act on a directory that was refused: nothing of it counts.</summary>
/// <param name="reason">Why.</param>
/// <param name="arguments">What its sentence names.</param>
public sealed class DirectoryRefusedException(DirectoryRefusal reason, params object[] arguments) : Exception(reason.ToString())
{
    public DirectoryRefusal Reason { get; } = reason;

    public IReadOnlyList<object> Arguments { get; } = arguments;
}
