namespace Lantu.Standards.SurfaceWater;

/// <summary>How many sections of an area have which class.</summary>
/// <param name="I">Sections of class Ⅰ.</param>
/// <param name="II">Sections of class Ⅱ.</param>
/// <param name="III">Sections of class Ⅲ.</param>
/// <param name="IV">Sections of class Ⅳ.</param>
/// <param name="V">Sections of class Ⅴ.</param>
/// <param name="WorseThanV">Sections worse than class Ⅴ.</param>
public sealed record ClassCounts(int I, int II, int III, int IV, int V, int WorseThanV)
{
    /// <summary>All sections that have a class.</summary>
    public int Total => Good + IV + V + WorseThanV;

    /// <summary>Sections of classes Ⅰ to Ⅲ 优良水体.</summary>
    public int Good => I + II + III;

    /// <summary>Counts classes.</summary>
    /// <param name="classes">The class of each section that has one.</param>
    public static ClassCounts Of(IEnumerable<WaterClass> classes)
    {
        ArgumentNullException.ThrowIfNull(classes);

        ILookup<WaterClass, WaterClass> by = classes.ToLookup(waterClass => waterClass);
        return new(by[WaterClass.I].Count(), by[WaterClass.II].Count(), by[WaterClass.III].Count(), by[WaterClass.IV].Count(), by[WaterClass.V].Count(), by[WaterClass.WorseThanV].Count());
    }
}
