using Lantu.Domain.Units;

namespace Lantu.Documents.Printed;

/// <summary>Names of units as a list in one cell or bracket.</summary>
static class UnitNames
{
    const string Mark = "、";

    // Before 和各省级人民政府 and 等相关区政府 no mark is printed; a blank where they would not be told apart without one.
    static readonly string[] BeforeConnectives = ["", " ", Mark];

    public static string List(IEnumerable<UnitReference> units)
    {
        UnitListReader reader = new(UnitDirectory.Empty);
        string list = "";
        foreach (string name in units.Select(unit => Of(unit, reader)))
        {
            string between = list.Length == 0 ? ""
                : !IsConnected(name) ? Mark
                : Array.Find(BeforeConnectives, mark => reader.Names(list + mark + name)[^1] == name) ?? Mark;
            list += between + name;
        }

        return list;
    }

    /// <summary>A unit's name as it is printed: as the document had it; where a person settled that a name which reads otherwise means a unit, that unit's own.</summary>
    public static string Of(UnitReference unit) => Of(unit, new UnitListReader(UnitDirectory.Empty));

    // Read without a directory a name stands for itself, without what connects it and without its bracket.
    static string Of(UnitReference unit, UnitListReader reader)
    {
        if (unit is not { Unit: { } settled, Confidence: 1, IsGroup: false } || reader.Resolve(unit.Text) is not { IsGroup: false, Unit: { } written } || written == settled)
        {
            return unit.Text;
        }

        int at = unit.Text.IndexOf(written, StringComparison.Ordinal);
        string rest = unit.Text[(at + written.Length)..];
        return unit.Text[..at] + settled + (rest.StartsWith('等') && !unit.IsOpen ? "" : rest);
    }

    static bool IsConnected(string name) => name.StartsWith("以及", StringComparison.Ordinal) || name[0] is '和' or '及' or '与' or '等';
}
