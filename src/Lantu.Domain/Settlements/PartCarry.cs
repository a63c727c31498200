using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Settlements;

/// <summary>Applies what an act made of one part of a measure to a later reading of it, where that is not to be asked.</summary>
sealed class PartCarry(PartReader parts)
{
    /// <summary>The parts that an act changed.</summary>
    public static IEnumerable<MeasurePart> Changed(MeasureContent before, MeasureContent after) =>
        Enum.GetValues<MeasurePart>().Where(part => Role(before, part) is { } units ? !Meant(units).SequenceEqual(Meant(Role(after, part)!)) : before.Printed(part) != after.Printed(part));

    /// <summary>What becomes of the part, and what the measure then says; for one that is asked, what it would say.</summary>
    public (PartFate Fate, MeasureContent Content) Put(MeasureContent now, MeasurePart part, MeasureContent before, MeasureContent after)
    {
        MeasureContent taken = parts.Take(now, part, after);
        if (Role(before, part) is not { } from)
        {
            return now.Printed(part) == after.Printed(part) ? (PartFate.Stands, now) : (now.Printed(part) == before.Printed(part) ? PartFate.Applied : PartFate.Asked, taken);
        }

        IReadOnlyList<UnitReference> to = Role(after, part)!;
        IReadOnlyList<UnitReference> units = Role(now, part)!;
        return from.Select(unit => unit.Text).SequenceEqual(to.Select(unit => unit.Text), StringComparer.Ordinal) ? Names(now, part, from, to)
            : Meant(units).SequenceEqual(Meant(to)) ? (PartFate.Stands, now)
            : (Named(units).SequenceEqual(Named(from)) || Named(units).SequenceEqual(Named(to)) ? PartFate.Applied : PartFate.Asked, taken);
    }

    // The act only said whom names mean: that goes with the name, whatever else became of the cell.
    static (PartFate, MeasureContent) Names(MeasureContent now, MeasurePart part, IReadOnlyList<UnitReference> from, IReadOnlyList<UnitReference> to)
    {
        UnitReference[] units = [.. Role(now, part)!];
        List<PartFate> fates = [];
        foreach ((UnitReference old, UnitReference meant) in from.Zip(to).Where(pair => !Meant([pair.First]).SequenceEqual(Meant([pair.Second]))))
        {
            int[] at = [.. Enumerable.Range(0, units.Length).Where(i => units[i].Text == meant.Text)];
            fates.Add(at.Length == 0 ? PartFate.Gone
                : at.All(i => Meant([units[i]]).SequenceEqual(Meant([meant]))) ? PartFate.Stands
                : at.All(i => units[i].Unit == old.Unit || units[i].Unit == meant.Unit) ? PartFate.Applied
                : PartFate.Asked);
            foreach (int i in at)
            {
                units[i] = meant;
            }
        }

        PartFate fate = fates.Contains(PartFate.Asked) ? PartFate.Asked : fates.Contains(PartFate.Applied) ? PartFate.Applied : fates.Contains(PartFate.Gone) ? PartFate.Gone : PartFate.Stands;
        return (fate, part switch
        {
            MeasurePart.Lead => now with { Lead = units },
            MeasurePart.Responsible => now with { Responsible = units },
            _ => now with { Supporting = units },
        });
    }

    static IReadOnlyList<UnitReference>? Role(MeasureContent content, MeasurePart part) => part switch
    {
        MeasurePart.Lead => content.Lead,
        MeasurePart.Responsible => content.Responsible,
        MeasurePart.Supporting => content.Supporting,
        _ => null,
    };

    static IEnumerable<(string, string?)> Named(IEnumerable<UnitReference> units) => units.Select(unit => (unit.Text, unit.Unit));

    static IEnumerable<(string, string?, double, bool)> Meant(IEnumerable<UnitReference> units) => units.Select(unit => (unit.Text, unit.Unit, Math.Round(unit.Confidence, 2), unit.IsOpen));
}
