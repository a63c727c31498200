using Lantu.Standards.AirQuality.Columns;

namespace Lantu.Data.Readings.Results;

/// <summary>Reads parts of files on a few threads, evaluates each station's years, and writes the results in the order of the parts.</summary>
/// <param name="versions">Which versions evaluate which year.</param>
/// <param name="findings">Where faults are told.</param>
/// <param name="days">Where the stations' days go; none where nobody asked.</param>
/// <param name="years">Where their years go; none where nobody asked.</param>
/// <param name="also">Takes each year besides, on the thread it was evaluated on; hours and year are used again.</param>
public sealed class StationEvaluations(StationVersions versions, ReadingFindings findings, IResultWriter? days, IResultWriter? years, Action<string, StationHours, StationYear>? also = null)
{
    const int RowsOfStretch = 100_000;

    readonly object gate = new();

    int claimed = -1;

    volatile int turn;

    volatile Exception? failure;

    /// <summary>Station-years evaluated.</summary>
    public int Count { get; private set; }

    /// <summary>Runs all parts.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="threads">How many to read at once.</param>
    /// <param name="told">Told how many parts are done.</param>
    /// <param name="cancellation">Stops before the next part.</param>
    public void Run(IReadOnlyList<ReadingPart> parts, int threads, Action<int>? told = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parts);

        Thread[] others = [.. Enumerable.Range(1, Math.Clamp(threads, 1, Math.Max(1, parts.Count)) - 1).Select(_ => new Thread(() => Work(parts, told, cancellation)))];
        foreach (Thread other in others)
        {
            other.Start();
        }

        Work(parts, told, cancellation);
        foreach (Thread other in others)
        {
            other.Join();
        }

        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }

        // Files without a single hour have results without rows, not results that cannot be opened.
        if (Count == 0)
        {
            days?.Write(new DayResults().Columns);
            years?.Write(new YearResults().Columns);
        }
    }

    void Work(IReadOnlyList<ReadingPart> parts, Action<int>? told, CancellationToken cancellation)
    {
        StationYear year = new();
        DayResults ofDays = new();
        YearResults ofYears = new();
        for (int at = Interlocked.Increment(ref claimed); at < parts.Count && failure is null; at = Interlocked.Increment(ref claimed))
        {
            int part = at;
            try
            {
                parts[part].Read(findings, (station, hours) =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    versions.Of(hours.Year).Evaluate(hours, year);
                    also?.Invoke(station, hours, year);
                    ofYears.Add(station, year);
                    if (days is not null)
                    {
                        ofDays.Add(station, year);
                    }

                    if (ofDays.Rows > RowsOfStretch && turn == part)
                    {
                        Write(ofDays, ofYears);
                    }
                });
                if (WaitForTurn(part))
                {
                    Write(ofDays, ofYears);
                    Pass();
                    told?.Invoke(turn);
                }
            }
#pragma warning disable CA1031 // Thrown again by the thread that waits for all.
            catch (Exception one)
#pragma warning restore CA1031
            {
                lock (gate)
                {
                    failure ??= one;
                    Monitor.PulseAll(gate);
                }
            }
        }
    }

    bool WaitForTurn(int part)
    {
        lock (gate)
        {
            while (turn != part && failure is null)
            {
                Monitor.Wait(gate);
            }

            return failure is null;
        }
    }

    void Pass()
    {
        lock (gate)
        {
            turn++;
            Monitor.PulseAll(gate);
        }
    }

    void Write(DayResults ofDays, YearResults ofYears)
    {
        if (ofYears.Rows > 0)
        {
            Count += ofYears.Rows;
            years?.Write(ofYears.Columns);
            days?.Write(ofDays.Columns);
        }

        ofDays.Clear();
        ofYears.Clear();
    }
}
