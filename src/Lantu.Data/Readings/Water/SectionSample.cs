using Lantu.Data.Readings.Samples;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>What was read of a section at one time, gathered from one row or from several of a long table.</summary>
sealed class SectionSample(SampleRow first)
{
    readonly Dictionary<WaterQuantity, WaterValue> values = [];

    public DateTime At => first.At;

    /// <summary>The first of its rows.</summary>
    public SampleRow First => first;

    /// <summary>The class that its row lists as found.</summary>
    public WaterClass? Found { get; set; }

    /// <summary>Whether something was told twice: then nobody knows which is meant.</summary>
    public bool IsDoubled { get; set; }

    /// <summary>The target class that its row says.</summary>
    public WaterClass? Target { get; set; }

    public WaterValue? this[WaterQuantity quantity] => values.TryGetValue(quantity, out WaterValue value) ? value : null;

    /// <summary>Takes a number; not where there is one already.</summary>
    public bool Add(WaterQuantity quantity, SampleNumber number) => values.TryAdd(quantity, new(number.Number, number.IsBelow));

    public TimedSample ToSample() => new(At, new(
        values.Where(one => one.Key.Item is not null).ToDictionary(one => one.Key.Item!.Value, one => one.Value),
        this[WaterQuantity.Saturation]?.Number));
}
