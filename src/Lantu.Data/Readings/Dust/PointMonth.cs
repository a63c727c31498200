using Lantu.Standards;
using Lantu.Standards.Dustfall;

namespace Lantu.Data.Readings.Dust;

/// <summary>A point or road in a month.</summary>
sealed class PointMonth(string point, string area, int year, int month, DustDeclaration declared)
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
    public Evaluated<decimal> Raw => declared.IsWeighed ? Weighed : Invalid(DustQuantity.Deposition) is { } lack ? new(null, DustRules.Mean, 0, lack) : DustLoad.OfArea([this[DustQuantity.Deposition]]);

    /// <summary>With sand deducted: what was reported with its evidence, else as measured, where nothing was deducted.</summary>
    public Evaluated<decimal> Deducted => this[DustQuantity.Deducted] is { } rest && Raw.Value is { } raw ? new DeductedDust(raw, rest, Evidence).Value : Raw;

    /// <summary>From what was weighed: all of it, and of one jar.</summary>
    Evaluated<decimal> Weighed
    {
        get
        {
            DustQuantity[] missing = [.. DustQuantity.Weighed.Where(quantity => this[quantity] is null)];
            if (IsDoubled || missing.Length > 0)
            {
                return new(null, DustRules.Deposition, 0, IsDoubled ? new(Lack.SingleValues, 1, 2) : new(Lack.Items, DustQuantity.Weighed.Count - missing.Length, DustQuantity.Weighed.Count, string.Join(", ", missing.Select(quantity => quantity.Symbol))));
            }

            DustSample jar = new(values[DustQuantity.Gross], values[DustQuantity.Crucible], values[DustQuantity.Blank], values[DustQuantity.Mouth], values[DustQuantity.Days]);
            return declared.Collection is { } allowed ? jar.DepositionWithin(allowed) : jar.Deposition;
        }
    }

    public bool Add(DustQuantity quantity, decimal value) => values.TryAdd(quantity, value);

    Shortfall? Invalid(DustQuantity quantity) => IsDoubled ? new(Lack.SingleValues, 1, 2) : this[quantity] is null ? new(Lack.Values, 0, 1) : null;
}
