using Lantu.Standards;
using Lantu.Standards.Dustfall;

namespace Lantu.Data.Readings.Dust;

/// <summary>A point or road in a month.</summary>
sealed class PointMonth(string point, string area, int year, int month)
{
    readonly Dictionary<DustQuantity, decimal> values = [];

    public string Point => point;

    public string Area => area;

    public int Year => year;

    public int Month => month;

    public string Evidence { get; set; } = "";

    /// <summary>Whether it was told twice: then nobody knows which is meant.</summary>
    public bool IsDoubled { get; set; }

    public decimal? this[DustQuantity quantity] => values.TryGetValue(quantity, out decimal value) ? value : null;

    /// <summary>As measured, t/(km²·30 d).</summary>
    public Evaluated<decimal> Raw => Invalid(DustQuantity.Deposition) is { } lack ? new(null, DustRules.Mean, 0, lack) : DustLoad.OfArea([this[DustQuantity.Deposition]]);

    /// <summary>With sand deducted: what was reported with its evidence, else as measured, where nothing was deducted.</summary>
    public Evaluated<decimal> Deducted => this[DustQuantity.Deducted] is { } rest && Raw.Value is { } raw ? new DeductedDust(raw, rest, Evidence).Value : Raw;

    public bool Add(DustQuantity quantity, decimal value) => values.TryAdd(quantity, value);

    Shortfall? Invalid(DustQuantity quantity) => IsDoubled ? new(Lack.SingleValues, 1, 2) : this[quantity] is null ? new(Lack.Values, 0, 1) : null;
}
