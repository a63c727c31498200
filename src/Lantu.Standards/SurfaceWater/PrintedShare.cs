using Lantu.Standards.Rounding;

namespace Lantu.Standards.SurfaceWater;

/// <summary>
/// A share of sections as a plan prints it. Plans cut decimals off where statistics round: 42.8 is 3 of 7 (42.857 %), which statistics publish as
/// 42.9. So a printed share is taken for the count it stands for, and only where it stands for none of that many sections is the percentage compared.
/// </summary>
/// <param name="Percent">The percentage as printed.</param>
/// <param name="Decimals">Decimals it is printed to.</param>
public sealed record PrintedShare(decimal Percent, int Decimals = 1)
{
    /// <summary>How many of so many sections the percentage stands for, cut off or rounded.</summary>
    /// <param name="of">Number of sections.</param>
    /// <returns>The count; none where no count, or more than one, prints like this.</returns>
    public int? SectionsMeant(int of)
    {
        if (of <= 0 || Percent is < 0 or > 100)
        {
            return null;
        }

        // What is cut off or rounded lies within a step of the whole; where a lower count prints alike too, these two do.
        int near = (int)(Percent * of / 100);
        int[] meant = [.. Enumerable.Range(near, 2).Where(sections => sections <= of && Prints(100m * sections / of))];
        return meant.Length == 1 ? meant[0] : null;
    }

    /// <summary>Whether a share is at least the printed one.</summary>
    /// <param name="actual">The share that came about.</param>
    /// <returns>The answer; none where the share itself is invalid.</returns>
    public bool? ReachedBy(SectionShare actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        return !actual.Percent.IsValid ? null : SectionsMeant(actual.Of) is { } meant ? actual.Sections >= meant : HalfEven.Round(actual.Percent.Value!.Value, Decimals) >= Percent;
    }

    /// <summary>Whether a share is at most the printed one, as of sections worse than class Ⅴ.</summary>
    /// <param name="actual">The share that came about.</param>
    /// <returns>The answer; none where the share itself is invalid.</returns>
    public bool? KeptBy(SectionShare actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        return !actual.Percent.IsValid ? null : SectionsMeant(actual.Of) is { } meant ? actual.Sections <= meant : HalfEven.Round(actual.Percent.Value!.Value, Decimals) <= Percent;
    }

    bool Prints(decimal percent) => HalfEven.Round(percent, Decimals) == Percent || Math.Round(percent, Decimals, MidpointRounding.ToZero) == Percent;
}
