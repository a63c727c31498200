using Lantu.Domain.Plans;

namespace Lantu.Features.Desk;

/// <summary>What an act changes of one part of a measure.</summary>
/// <param name="Measure">The measure's place in the plan.</param>
/// <param name="Key">Its key.</param>
/// <param name="Part">The part.</param>
/// <param name="Before">What it says.</param>
/// <param name="After">What it would say.</param>
public sealed record PartChange(int Measure, string Key, MeasurePart Part, string Before, string After)
{
    /// <summary>The parts in which two contents differ; a name that only means another unit is shown with it.</summary>
    public static IEnumerable<PartChange> Between(int measure, string key, MeasureContent before, MeasureContent after) =>
        Enum.GetValues<MeasurePart>().Select(part => new PartChange(measure, key, part, Shown(before, part), Shown(after, part))).Where(change => change.Before != change.After);

    static string Shown(MeasureContent content, MeasurePart part) => part switch
    {
        MeasurePart.Lead => Names(content.Lead),
        MeasurePart.Responsible => Names(content.Responsible),
        MeasurePart.Supporting => Names(content.Supporting),
        _ => content.Printed(part),
    };

    static string Names(IReadOnlyList<Lantu.Domain.Units.UnitReference> units) =>
        string.Join('、', units.Select(unit => unit.Unit is null ? $"{unit.Text}（？）" : unit.Unit == unit.Text || unit.IsGroup ? unit.Text : $"{unit.Text}（{unit.Unit}）"));
}
