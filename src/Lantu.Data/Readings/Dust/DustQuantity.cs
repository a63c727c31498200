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

    // Of no standard, and ours: no month brings a kilogram a square metre, and no road carries one.
    const decimal Most = 1000;

    static readonly SampleUnit[] Depositions = [new("t/km2.30d", 1, "t/(km2.30d)", "吨/平方公里.30天"), new(OfMonth, 1, "t/(km2.month)", "吨/平方公里.月")];

    /// <summary>Dustfall as measured, t/(km²·30 d).</summary>
    public static DustQuantity Deposition { get; } = new("deposition", "降尘量", Depositions);

    /// <summary>Dustfall with sand deducted, t/(km²·30 d).</summary>
    public static DustQuantity Deducted { get; } = new("deducted", "扣沙降尘量", Depositions);

    /// <summary>Load of a road, g/m².</summary>
    public static DustQuantity Load { get; } = new("load", "道路尘负荷", [new("g/m2", 1, "克/平方米")]);

    /// <summary>Length of a road; all in one unit.</summary>
    public static DustQuantity Length { get; } = new("length", "道路长度", [new("m", 1, "米"), new("km", 1000, "公里", "千米")]);

    /// <summary>All there are.</summary>
    public static IReadOnlyList<DustQuantity> All { get; } = [Deposition, Deducted, Load, Length];

    /// <summary>The quantity of a symbol.</summary>
    public static DustQuantity Named(string symbol) => All.First(one => one.Symbol == symbol);

    /// <summary>What is doubtful about a number.</summary>
    public ReadingFault? DoubtOf(decimal number) => number < 0 || number > (this == Length ? 1_000_000 : Most) ? ReadingFault.Impossible : null;
}
