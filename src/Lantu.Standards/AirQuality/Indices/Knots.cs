namespace Lantu.Standards.AirQuality.Indices;

/// <summary>A column of the table of knots: which concentrations have the indices 0, 50, 100, 150, 200, 300, 400, 500.</summary>
public sealed class Knots
{
    readonly decimal[] concentrations;

    internal Knots(AboveTable above, params decimal[] concentrations)
    {
        Above = above;
        this.concentrations = concentrations;
    }

    /// <summary>The indices of the rows, the same for all columns.</summary>
    public static IReadOnlyList<int> Indices { get; } = [0, 50, 100, 150, 200, 300, 400, 500];

    /// <summary>The concentrations of the rows, in the pollutant's unit; shorter than <see cref="Indices"/> where the column ends early.</summary>
    public IReadOnlyList<decimal> Concentrations => concentrations;

    /// <summary>What holds above the last of them.</summary>
    public AboveTable Above { get; }

    /// <summary>
    /// The sub-index of a concentration, rounded up to an integer; none above the column where another item is read. A knot belongs to the row below and
    /// has the same index from either side.
    /// </summary>
    /// <param name="concentration">Zero or more, rounded as the rule wants.</param>
    public int? IndexOf(decimal concentration)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(concentration);

        int high = 1;
        while (high < concentrations.Length && concentration > concentrations[high])
        {
            high++;
        }

        if (high == concentrations.Length)
        {
            return Above == AboveTable.LastIndex ? Indices[high - 1] : null;
        }

        // Multiplied before divided: so the knots themselves stay exact.
        decimal steps = (Indices[high] - Indices[high - 1]) * (concentration - concentrations[high - 1]);
        return (int)Math.Ceiling((steps / (concentrations[high] - concentrations[high - 1])) + Indices[high - 1]);
    }
}
