namespace Lantu.Standards;

/// <summary>Holds the inputs of a formula against what they can be at all, before anything is computed from them.</summary>
static class Soundness
{
    /// <summary>What is unsound among the inputs, by name; absent where all are sound.</summary>
    public static Shortfall? Of(params ReadOnlySpan<(string Name, bool Sound)> inputs)
    {
        List<string> unsound = [];
        foreach ((string name, bool sound) in inputs)
        {
            if (!sound)
            {
                unsound.Add(name);
            }
        }

        return unsound.Count == 0 ? null : new(Lack.PossibleValues, inputs.Length - unsound.Count, inputs.Length, string.Join(", ", unsound));
    }

    /// <summary>Whether the number can be an amount: not negative, and no more than can be multiplied with another such amount without loss.</summary>
    public static bool IsAmount(decimal value) => value is >= 0 and <= 10_000_000_000_000;

    /// <summary>Whether the number can be the value of a part of an index: 0 to 100.</summary>
    public static bool IsIndex(decimal value) => value is >= 0 and <= 100;
}
