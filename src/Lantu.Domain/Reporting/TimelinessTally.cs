namespace Lantu.Domain.Reporting;

/// <summary>Standings counted: of a unit over the months, of a month over the units, or of all.</summary>
/// <param name="Expected">应报: what has come due or is there, which is on time, late and missing together.</param>
/// <param name="OnTime">On time.</param>
/// <param name="Late">Late.</param>
/// <param name="Missing">Missing.</param>
/// <param name="NotYetDue">Not due yet, and not there.</param>
/// <param name="Returned">How often reports were returned.</param>
/// <param name="Corrected">Revisions after the sign-off.</param>
/// <param name="Empty">In time, and without a word.</param>
public sealed record TimelinessTally(int Expected, int OnTime, int Late, int Missing, int NotYetDue, int Returned, int Corrected, int Empty)
{
    const decimal Whole = 100;

    /// <summary>Per cent of what was expected that was on time; nothing where nothing was expected.</summary>
    public decimal? OnTimeRate => Expected == 0 ? null : Whole * OnTime / Expected;

    /// <summary>Counts them.</summary>
    public static TimelinessTally Of(IEnumerable<SubmissionStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(standings);

        SubmissionStanding[] all = [.. standings];
        int Count(Timeliness timeliness) => all.Count(one => one.Timeliness == timeliness);
        return new TimelinessTally(
            all.Count(one => one.IsExpected),
            Count(Timeliness.OnTime),
            Count(Timeliness.Late),
            Count(Timeliness.Missing),
            Count(Timeliness.NotYetDue),
            all.Sum(one => one.Returned),
            all.Sum(one => one.Corrected),
            all.Count(one => one.IsEmptyButOnTime));
    }
}
