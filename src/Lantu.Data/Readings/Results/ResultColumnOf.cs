using System.Runtime.CompilerServices;

namespace Lantu.Data.Readings.Results;

/// <summary>A column of one type: text, whole numbers, days or numbers.</summary>
/// <typeparam name="T">string, int, DateOnly or double.</typeparam>
public sealed class ResultColumnOf<T>(string name) : ResultColumn(name)
    where T : notnull
{
    T[] values = new T[4096];

    int count;

    /// <summary>The values that are there.</summary>
    public ReadOnlySpan<T> Values => values.AsSpan(0, count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T value)
    {
        Next(has: true);
        if (count == values.Length)
        {
            Array.Resize(ref values, count * 2);
        }

        values[count++] = value;
    }

    public void AddNone() => Next(has: false);

    public override IEnumerable<object?> Cells()
    {
        int next = 0;
        for (int row = 0; row < Rows; row++)
        {
            yield return Levels[row] == 0 ? null : values[next++];
        }
    }

    public override void Clear()
    {
        base.Clear();
        count = 0;
    }
}
