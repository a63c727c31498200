using Lantu.Data;

namespace Lantu.Jobs.Daily;

/// <summary>Work of every day. It is done inside a unit of work of the write queue together with the note that it is done, so it is done once a day whatever starts it.</summary>
interface IDailyJob
{
    /// <summary>A stable name; the note is kept under it.</summary>
    string Name { get; }

    /// <summary>Whether each day that was missed is made up by itself; else the work of today covers them.</summary>
    bool MakesUpEachDay => false;

    /// <summary>Does it; no input or output inside.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="slot">The day in Beijing that it is done for.</param>
    /// <param name="now">The instant.</param>
    /// <returns>What the audit says of it.</returns>
    Task<string> RunAsync(LantuDb db, DateOnly slot, DateTimeOffset now);
}
