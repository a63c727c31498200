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
        foreach (string name in units.Select(unit => unit.Text))
        {
            string between = list.Length == 0 ? ""
                : !IsConnected(name) ? Mark
                : Array.Find(BeforeConnectives, mark => reader.Names(list + mark + name)[^1] == name) ?? Mark;
            list += between + name;
        }

        return list;
    }

    static bool IsConnected(string name) => name.StartsWith("以及", StringComparison.Ordinal) || name[0] is '和' or '及' or '与' or '等';
}
