namespace Lantu.Standards;

/// <summary>
/// What an evaluation came to: a value that the standard allows to state, or none and the reason. An invalid statistic is never estimated.
/// </summary>
/// <typeparam name="T">What is evaluated: a concentration, a ratio, a class.</typeparam>
/// <param name="Value">The value; absent exactly where <paramref name="Invalid"/> says why.</param>
/// <param name="Clause">The rule that was followed.</param>
/// <param name="Count">How many values took part.</param>
/// <param name="Invalid">Why there is no value; absent where there is one.</param>
public readonly record struct Evaluated<T>(T? Value, Clause Clause, int Count, Shortfall? Invalid)
    where T : struct
{
    /// <summary>Whether the standard allows to state the value.</summary>
    public bool IsValid => Invalid is null;
}
