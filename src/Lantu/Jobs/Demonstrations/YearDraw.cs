using System.Globalization;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Draws what happens. Each draw hangs on what it is about alone: in whatever order, and up to whatever day, the year is made, it is the same year.</summary>
sealed class YearDraw(YearScript script)
{
    // FNV-1a, of 64 bits, and the finish of SplitMix64: the same on every machine.
    const ulong Offset = 14_695_981_039_346_656_037;
    const ulong Prime = 1_099_511_628_211;

    /// <summary>Whether something is so, as often as the script says.</summary>
    public bool Is(string what, params ReadOnlySpan<int> about) => Of(what, about) < script.Share(what);

    /// <summary>A number from 0 up to 1.</summary>
    public double Of(string what, params ReadOnlySpan<int> about) => (Bits(what, about) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number from 0 up to one below another.</summary>
    public int Below(int end, string what, params ReadOnlySpan<int> about) => (int)(Of(what, about) * end);

    /// <summary>One of several.</summary>
    public T One<T>(IReadOnlyList<T> all, string what, params ReadOnlySpan<int> about) => all[Below(all.Count, what, about)];

    /// <summary>Words for something, marked as what they are.</summary>
    public string Text(string what, string subject, params ReadOnlySpan<int> about) =>
        string.Format(CultureInfo.InvariantCulture, One(script.Texts[what], $"text-{what}", about), subject, 1 + Below(9, "count", about)) + script.Mark;

    /// <summary>The key of a form or a window.</summary>
    public Guid Key(string what, params ReadOnlySpan<int> about)
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Bits(what, about));
        BitConverter.TryWriteBytes(bytes[8..], Bits($"{what}-", about));
        return new Guid(bytes);
    }

    ulong Bits(string what, ReadOnlySpan<int> about)
    {
        ulong hash = Mixed(Offset, script.Seed);
        foreach (char letter in what)
        {
            hash = Mixed(hash, letter);
        }

        foreach (int one in about)
        {
            hash = Mixed(hash, one);
        }

        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }

    static ulong Mixed(ulong hash, int value) => unchecked((((hash ^ (uint)value) * Prime) ^ ((uint)value >> 16)) * Prime);
}
