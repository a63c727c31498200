using System.Globalization;
using Lantu.Domain.Water;
using Lantu.Standards.SurfaceWater;
using Lantu.Ui;

namespace Lantu.Features.Readings.Water;

/// <summary>How classes of water look, and what they are called. The colour is never alone: the class stands in it, its quality in words beside.</summary>
static class WaterLook
{
    public static string Of(WaterClass? one) => one is not { } known ? "water-none" : WaterTerms.QualityOf(known) switch
    {
        WaterQuality.Excellent => "water-1",
        WaterQuality.Good => "water-2",
        WaterQuality.LightlyPolluted => "water-3",
        WaterQuality.ModeratelyPolluted => "water-4",
        _ => "water-5",
    };

    /// <summary>Ⅲ类.</summary>
    public static string ClassOf(WaterClass one) => Words.Of("waterclass", WaterTerms.Sign(one));

    /// <summary>良好.</summary>
    public static string QualityOf(WaterClass one) => Words.Of($"waterquality-{WaterTerms.QualityOf(one)}");

    /// <summary>Ⅲ类 良好, or why there is none.</summary>
    public static string Of(SectionFound found) => found.Class.Value is { } known ? $"{ClassOf(known)} {QualityOf(known)}" : Words.Of("NoWaterClass", WaterLackWords.Of(found.Class.Invalid));

    /// <summary>Items over class Ⅲ, each with by how much, as bulletins print it.</summary>
    public static string ExceedingOf(SectionFound found) => string.Join("、", found.Exceeding.Select(one => WaterItems.Name(one.Item) + (one.Exceedance is { } times ? string.Create(CultureInfo.InvariantCulture, $"（{times:0.00}）") : "")));

    /// <summary>Whether a class is kept; nothing where there is none, or none to keep.</summary>
    public static bool? Keeps(SectionFound? found, WaterClass? target) => found?.Class.Value is { } known && target is { } wanted ? known <= wanted : null;
}
