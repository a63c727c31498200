namespace Lantu.Data.Readings.Results;

/// <summary>A column of results: the values that are there one after the other, and which rows have one.</summary>
public abstract class ResultColumn(string name)
{
    const int FirstRows = 4096;

    short[] levels = new short[FirstRows];

    public string Name { get; } = name;

    public int Rows { get; private set; }

    /// <summary>1 for each row that has a value, else 0.</summary>
    public ReadOnlySpan<short> Levels => levels.AsSpan(0, Rows);

    /// <summary>The values as text, by row; empty where there is none.</summary>
    public abstract IEnumerable<object?> Cells();

    public virtual void Clear() => Rows = 0;

    protected void Next(bool has)
    {
        if (Rows == levels.Length)
        {
            Array.Resize(ref levels, Rows * 2);
        }

        levels[Rows++] = has ? (short)1 : (short)0;
    }
}
