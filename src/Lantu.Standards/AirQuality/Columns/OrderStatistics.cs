namespace Lantu.Standards.AirQuality.Columns;

/// <summary>Values by their place in rising order, found without sorting the rest.</summary>
static class OrderStatistics
{
    /// <summary>The value at a place and the next one; at the last place twice the same. The values are moved about.</summary>
    public static (long Low, long High) PairAt(Span<long> values, int place)
    {
        unchecked
        {
            int first = 0;
            int last = values.Length - 1;
            while (first < last)
            {
                long pivot = MedianOf(values[first], values[(first + last) >>> 1], values[last]);
                int up = first;
                int down = last;
                while (up <= down)
                {
                    while (values[up] < pivot)
                    {
                        up++;
                    }

                    while (values[down] > pivot)
                    {
                        down--;
                    }

                    if (up <= down)
                    {
                        (values[up], values[down]) = (values[down], values[up]);
                        up++;
                        down--;
                    }
                }

                if (place <= down)
                {
                    last = down;
                }
                else if (place >= up)
                {
                    first = up;
                }
                else
                {
                    break;
                }
            }

            // All values after the place are no lower: the next is the lowest of them.
            long low = values[place];
            long high = place + 1 == values.Length ? low : long.MaxValue;
            foreach (long value in values[(place + 1)..])
            {
                high = Math.Min(high, value);
            }

            return (low, high);
        }
    }

    static long MedianOf(long one, long two, long three) => Math.Max(Math.Min(one, two), Math.Min(Math.Max(one, two), three));
}
