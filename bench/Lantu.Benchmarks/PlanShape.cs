namespace Lantu.Benchmarks;

/// <summary>How a made-up plan is built: the usual way, or one that asks the most of some part of the reading.</summary>
enum PlanShape
{
    /// <summary>Three measures to a task, units a directory knows, short sentences.</summary>
    Usual,

    /// <summary>All rows belong to one task.</summary>
    OneTask,

    /// <summary>Every row names units of its own that no directory knows, but nearly.</summary>
    UnknownUnits,

    /// <summary>Cells of some thousand characters with many quantities, dates and units.</summary>
    LongCells,

    /// <summary>Every third row names the same unit by the same misread name.</summary>
    MisreadUnit,
}
