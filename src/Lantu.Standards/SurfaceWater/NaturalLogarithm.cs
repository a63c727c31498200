namespace Lantu.Standards.SurfaceWater;

/// <summary>Natural logarithm in decimal: that of the machine differs from one processor to the next in its last digit.</summary>
static class NaturalLogarithm
{
    const decimal OfTwo = 0.6931471805599453094172321215m;

    /// <summary>The logarithm, to 25 decimals or more.</summary>
    /// <param name="value">A number above zero.</param>
    public static decimal Of(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);

        int twos = 0;
        for (; value > 1.5m; twos++)
        {
            value /= 2;
        }

        for (; value < 0.75m; twos--)
        {
            value *= 2;
        }

        // ln x = 2 artanh((x − 1)/(x + 1)); the argument is at most a fifth, so each step of the series adds more than a digit.
        decimal argument = (value - 1) / (value + 1);
        decimal square = argument * argument;
        decimal sum = 0;
        decimal power = argument;
        for (int n = 1; power != 0; n += 2)
        {
            sum += power / n;
            power *= square;
        }

        return (2 * sum) + (twos * OfTwo);
    }
}
