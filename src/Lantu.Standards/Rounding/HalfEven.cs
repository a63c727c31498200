namespace Lantu.Standards.Rounding;

/// <summary>
/// Rounding of figures before they are compared or published: GB/T 8170, clause 3.2, where a remainder of exactly one half goes to the even
/// neighbour. Values are decimal throughout: in binary a half is often none.
/// </summary>
public static class HalfEven
{
    /// <summary>The rule.</summary>
    public static readonly Clause Clause = new("GB/T 8170-2008", "3.2");

    /// <summary>A value to a number of decimals.</summary>
    /// <param name="value">The value, unrounded: rounding twice is against clause 3.3.</param>
    /// <param name="decimals">Decimals to keep, 0 to 28.</param>
    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.ToEven);
}
