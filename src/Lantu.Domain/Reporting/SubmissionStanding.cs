using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>How complete and how timely what a unit owes in a round is: a cell of the plan's matrix of units and months.</summary>
/// <param name="Timeliness">Whether it was there in time.</param>
public sealed record SubmissionStanding(Timeliness Timeliness)
{
    /// <summary>How often reports of it were returned.</summary>
    public int Returned { get; init; }

    /// <summary>How many revisions were filed after the sign-off.</summary>
    public int Corrected { get; init; }

    /// <summary>Whether something was due and not one of its reports says a word: as planned, all of them, or without text.</summary>
    public bool IsWordless { get; init; }

    /// <summary>应报: it has come due, or is there already.</summary>
    public bool IsExpected => Timeliness is Timeliness.OnTime or Timeliness.Late or Timeliness.Missing;

    /// <summary>空报: in time, and without a word.</summary>
    public bool IsEmptyButOnTime => IsWordless && Timeliness == Timeliness.OnTime;

    /// <summary>Judges it by nothing but the submission and how the round stands for the unit.</summary>
    /// <param name="submission">The submission; absent where the round asks nothing of the unit, or has not opened.</param>
    /// <param name="standing">How the round stands for the unit, with what was granted to it.</param>
    /// <param name="at">The instant; of a round that another issue closed, that of its end.</param>
    public static SubmissionStanding Of(Submission? submission, RoundStanding standing, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(standing);

        return new SubmissionStanding(submission switch
        {
            { IsSigned: true, IsLate: true } => Timeliness.Late,
            { IsSigned: true } => Timeliness.OnTime,

            // What was due before the plan was published is asked of nobody, until the office opens it.
            null => standing.State == RoundState.Waiting && !ReportingRound.HasPassed(standing.Due, at) ? Timeliness.NotYetDue : Timeliness.NotOwed,
            _ => OfUnsigned(standing, at),
        });
    }

    /// <summary>Whether a report says nothing of its own.</summary>
    public static bool SaysNothing(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);

        return content.IsByException || string.IsNullOrWhiteSpace(content.Text);
    }

    static Timeliness OfUnsigned(RoundStanding standing, DateTimeOffset at) => standing.State switch
    {
        RoundState.Overdue or RoundState.Locked or RoundState.Sealed => Timeliness.Missing,

        // What was not due when another issue took the plan's place is asked for there.
        RoundState.Closed => ReportingRound.HasPassed(standing.Due, at) ? Timeliness.Missing : Timeliness.NotOwed,
        _ => Timeliness.NotYetDue,
    };
}
