using Lantu.Jobs.Indicators;
using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>What figures are called that are filed under a code.</summary>
static class FigureNames
{
    /// <summary>The catalogue's name, or the code where it is a plan's own name.</summary>
    public static string Of(string code) => ShippedIndicators.Catalogue.Find(code) is { } known ? (Words.IsEnglish ? known.EnglishName : known.Name) : code;

    /// <summary>The decimals, where the catalogue says them.</summary>
    public static int? DecimalsOf(string code) => ShippedIndicators.Catalogue.Find(code)?.Decimals;

    /// <summary>The unit, where the catalogue says one.</summary>
    public static string UnitOf(string code) => ShippedIndicators.Catalogue.Find(code)?.Unit ?? "";

    /// <summary>Whether what is counted behind a share are water sections.</summary>
    public static bool IsOfWater(string code) => ShippedIndicators.Catalogue.Find(code)?.Evaluator?.IsOfWater == true;
}
