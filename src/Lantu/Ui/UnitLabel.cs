namespace Lantu.Ui;

/// <summary>The short names districts go by in tables and on maps.</summary>
static class UnitLabel
{
    /// <summary>怀柔 for 怀柔区政府, 云溪县 for 云溪县人民政府.</summary>
    public static string Short(string unit) =>
        unit.EndsWith("区政府", StringComparison.Ordinal) ? unit[..^3] : unit.Replace("人民政府", "", StringComparison.Ordinal).Replace("政府", "", StringComparison.Ordinal).Replace("管委会", "", StringComparison.Ordinal);

    /// <summary>Whether a table's label, such as 怀柔区, means the unit 怀柔区政府.</summary>
    public static bool Means(string label, string unit) => label.Length > 1 && unit.StartsWith(label, StringComparison.Ordinal);
}
