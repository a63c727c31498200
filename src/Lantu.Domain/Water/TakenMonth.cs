using Lantu.Domain.Readings;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>
/// What becomes of a month when files say something of it. A value is added, is the same, or takes the place of another; a blank leaves what stands unless what is blank
/// is to be withdrawn. A month of another programme is not mixed with what stands: only withdrawing puts it in its place, as a whole.
/// </summary>
/// <param name="Reading">What is known of the month now.</param>
/// <param name="Counts">What changed.</param>
/// <param name="IsRefused">Whether nothing was taken, as the month stands with another programme.</param>
public sealed record TakenMonth(SectionReading Reading, ValueCounts Counts, bool IsRefused = false)
{
    static readonly ValueCounts Nothing = new(0, 0, 0, 0, 0);

    /// <summary>Puts what files say beside what stands.</summary>
    /// <param name="standing">What stands; nothing where the month is new.</param>
    /// <param name="read">What the files say.</param>
    /// <param name="withdraws">Whether what is blank is taken away.</param>
    public static TakenMonth Of(SectionReading? standing, ReadMonth read, bool withdraws)
    {
        ArgumentNullException.ThrowIfNull(read);

        SectionReading said = read.Reading;
        if (standing is null)
        {
            return new(said, Nothing with { Added = Math.Max(said.CountValues(), 1) });
        }

        // Without values of its own a month takes part in any programme: it lists a class, or says that there was no water.
        bool hasOwn = standing.Values.Count > 0, says = said.Values.Count > 0;
        bool isOther = hasOwn && says && !standing.Programme.Equals(said.Programme);
        if (isOther && !withdraws)
        {
            return new(standing, Nothing, IsRefused: true);
        }

        Tally tally = new(withdraws);
        List<SectionValue> values = [];
        foreach (WaterItem item in WaterItems.All)
        {
            SectionValue? before = standing.Values.FirstOrDefault(one => one.Item == item), now = said.Values.FirstOrDefault(one => one.Item == item);
            if (tally.Of(before, now, isOther || read.Declared.Contains(item)) is { } value)
            {
                values.Add(value);
            }
        }

        decimal? saturation = tally.Of(standing.Saturation, said.Saturation, isOther || read.DeclaresSaturation);
        WaterClass? listed = tally.Of(standing.Listed, said.Listed, read.DeclaresClass);
        SectionReading reading = new(values, saturation, listed, says ? said.Programme : standing.Programme, says || !hasOwn ? said.Samples : standing.Samples);
        return new(reading.Equals(standing) || !tally.Counts.ChangesAny ? standing : reading, tally.Counts);
    }

    sealed class Tally(bool withdraws)
    {
        public ValueCounts Counts { get; private set; } = Nothing;

        public T? Of<T>(T? before, T? now, bool isDeclared)
            where T : class
        {
            Counts += Difference(before is not null, now is not null, Equals(before, now), isDeclared);
            return now ?? (withdraws && isDeclared ? null : before);
        }

        public T? Of<T>(T? before, T? now, bool isDeclared)
            where T : struct
        {
            Counts += Difference(before is not null, now is not null, Nullable.Equals(before, now), isDeclared);
            return now ?? (withdraws && isDeclared ? null : before);
        }

        ValueCounts Difference(bool stands, bool isSaid, bool isSame, bool isDeclared) => (stands, isSaid) switch
        {
            (false, true) => Nothing with { Added = 1 },
            (true, true) => isSame ? Nothing with { Unchanged = 1 } : Nothing with { Corrected = 1 },
            (true, false) when isDeclared => withdraws ? Nothing with { Withdrawn = 1 } : Nothing with { Blank = 1 },
            _ => Nothing,
        };
    }
}
