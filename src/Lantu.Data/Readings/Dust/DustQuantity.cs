using Lantu.Data.Readings.Samples;

namespace Lantu.Data.Readings.Dust;

/// <summary>What a column of dust can give.</summary>
/// <param name="Symbol">What it is declared by.</param>
/// <param name="Name">Its Chinese name, by which it may be declared, too.</param>
/// <param name="Units">The units it may be given in.</param>
public sealed record DustQuantity(string Symbol, string Name, IReadOnlyList<SampleUnit> Units)
{
    /// <summary>What is fallen in the days of the month, to be brought to thirty.</summary>
    public const string OfMonth = "t/km2.month";

    static readonly SampleUnit[] Weights = [new("g", 1, "克"), new("mg", 0.001m, "毫克")];

    static readonly SampleUnit[] Depositions = [new("t/km2.30d", 1, "t/(km2.30d)", "吨/平方公里.30天"), new(OfMonth, 1, "t/(km2.month)", "吨/平方公里.月")];

    /// <summary>Dustfall as measured, t/(km²·30 d).</summary>
    public static DustQuantity Deposition { get; } = new("deposition", "降尘量", Depositions);

    /// <summary>Dustfall with sand deducted, t/(km²·30 d).</summary>
    public static DustQuantity Deducted { get; } = new("deducted", "扣沙降尘量", Depositions);

    /// <summary>Load of a road, g/m².</summary>
    public static DustQuantity Load { get; } = new("load", "道路尘负荷", [new("g/m2", 1, "克/平方米")]);

    /// <summary>Length of a road; all in one unit.</summary>
    public static DustQuantity Length { get; } = new("length", "道路长度", [new("m", 1, "米"), new("km", 1000, "公里", "千米")]) { Most = 1_000_000 };

    /// <summary>m₁ of HJ 1221-2021: the crucible with the dust, g.</summary>
    public static DustQuantity Gross { get; } = new("gross", "尘与坩埚质量", Weights);

    /// <summary>m₀: the crucible, g.</summary>
    public static DustQuantity Crucible { get; } = new("crucible", "坩埚质量", Weights);

    /// <summary>m₂: what the same amount of ethylene glycol leaves, g.</summary>
    public static DustQuantity Blank { get; } = new("blank", "空白质量", Weights);

    /// <summary>S: area of the jar's mouth, cm².</summary>
    public static DustQuantity Mouth { get; } = new("mouth", "缸口面积", [new("cm2", 1, "平方厘米"), new("m2", 10_000, "平方米")]) { Most = 100_000 };

    /// <summary>n: days it stood open.</summary>
    public static DustQuantity Days { get; } = new("days", "采样天数", [new("d", 1, "天")]) { Most = 400 };

    /// <summary>What is weighed and measured of a jar, in place of its dustfall.</summary>
    public static IReadOnlyList<DustQuantity> Weighed { get; } = [Gross, Crucible, Blank, Mouth, Days];

    /// <summary>All there are.</summary>
    public static IReadOnlyList<DustQuantity> All { get; } = [Deposition, Deducted, Load, Length, .. Weighed];

    /// <summary>More than there can be, of no standard and ours: no month brings a kilogram a square metre, no road carries one, and no crucible weighs one.</summary>
    public decimal Most { get; init; } = 1000;

    /// <summary>The quantity of a symbol.</summary>
    public static DustQuantity Named(string symbol) => All.First(one => one.Symbol == symbol);

    /// <summary>What is doubtful about a number.</summary>
    public ReadingFault? DoubtOf(decimal number) => number < 0 || number > Most ? ReadingFault.Impossible : null;
}
