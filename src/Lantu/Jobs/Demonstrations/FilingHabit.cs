namespace Lantu.Jobs.Demonstrations;

/// <summary>How a unit goes about a month's reports.</summary>
enum FilingHabit
{
    /// <summary>In time, and with something to say.</summary>
    Usual,

    /// <summary>In time, and without a word.</summary>
    Empty,

    /// <summary>After it was due.</summary>
    Late,

    /// <summary>Within the time that it asked for.</summary>
    Extended,

    /// <summary>Not at all.</summary>
    Missing,
}
