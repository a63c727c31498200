using System.Globalization;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Standards.Ranking;
using Lantu.Standards.Rounding;
using Lantu.Ui;

namespace Lantu.Features.Completeness;

/// <summary>The matrix in words, the same on the page and in the workbook.</summary>
static class CompletenessWords
{
    /// <summary>What is counted of a unit, in the order of its columns.</summary>
    public static IReadOnlyList<(string Key, Func<TimelinessTally, int> Of)> Sums { get; } =
    [
        ("sum-Expected", tally => tally.Expected), ("sum-OnTime", tally => tally.OnTime), ("sum-Late", tally => tally.Late), ("sum-Missing", tally => tally.Missing),
        ("sum-Returned", tally => tally.Returned), ("sum-Corrected", tally => tally.Corrected), ("sum-Empty", tally => tally.Empty),
    ];

    /// <summary>The same of a month, with how many units have time left.</summary>
    public static IReadOnlyList<(string Key, Func<TimelinessTally, int> Of)> MonthSums { get; } = [.. Sums.Take(4), ("sum-NotYetDue", tally => tally.NotYetDue), .. Sums.Skip(4)];

    /// <summary>The words of a cell, that of the time first.</summary>
    public static IEnumerable<string> Of(SubmissionStanding one)
    {
        yield return Words.Of($"timeliness-{one.Timeliness}");
        if (one.Returned > 0)
        {
            yield return Words.Of("ReturnedTimes", one.Returned);
        }

        if (one.IsEmptyButOnTime)
        {
            yield return Words.Of("EmptyButOnTime");
        }
    }

    /// <summary>The colour that goes with a cell's word.</summary>
    public static string Look(Timeliness timeliness) => timeliness switch
    {
        Timeliness.OnTime => "is-info",
        Timeliness.Late => "is-warning",
        Timeliness.Missing => "is-error",
        _ => "is-plain",
    };

    /// <summary>A round at the head of a column: its month, or its first and last.</summary>
    public static string Month(ReportingRound round) => round.From == round.Month ? ReportingWords.Month(round.Month.Month) : $"{ReportingWords.Month(round.From.Month)}–{ReportingWords.Month(round.Month.Month)}";

    /// <summary>The rate as it is published, and ranked by.</summary>
    public static string Rate(TimelinessTally tally) => tally.OnTimeRate is { } rate ? $"{HalfEven.Round(rate, TimelinessRank.Decimals).ToString("0.#", CultureInfo.InvariantCulture)}%" : Words.Of("NoRate");

    /// <summary>A rank, and whether others share it.</summary>
    public static string Rank(RankedRow<int>? rank) => rank switch
    {
        null => Words.Of("NoRank"),
        { Sharing: > 1 } => Words.Of("RankShared", rank.Rank),
        _ => rank.Rank.ToString(CultureInfo.InvariantCulture),
    };
}
