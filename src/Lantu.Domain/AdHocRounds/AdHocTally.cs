namespace Lantu.Domain.AdHocRounds;

/// <summary>How many of a unit's rows are answered at one time of an ad-hoc round.</summary>
/// <param name="Rows">Rows that it is asked.</param>
/// <param name="Answered">How many of them are answered.</param>
/// <param name="Late">How many were answered for the first time after it was due: a later correction never makes an answer late.</param>
public sealed record AdHocTally(int Rows, int Answered, int Late)
{
    /// <summary>Rows that wait.</summary>
    public int Owed => Rows - Answered;

    /// <summary>Counts them.</summary>
    /// <param name="rows">Numbers of the unit's rows.</param>
    /// <param name="answers">What was answered at the time, by anybody.</param>
    public static AdHocTally Of(IReadOnlyCollection<int> rows, IEnumerable<AdHocAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(answers);

        HashSet<int> own = [.. rows];
        AdHocAnswer[] first = [.. answers.Where(answer => own.Contains(answer.RowNumber)).GroupBy(answer => answer.RowNumber).Select(row => row.MinBy(answer => answer.Revision)!)];
        return new AdHocTally(own.Count, first.Length, first.Count(answer => answer.IsLate));
    }

    /// <summary>How the unit stands.</summary>
    /// <param name="turn">The time.</param>
    /// <param name="isOut">Whether the round takes answers at all.</param>
    /// <param name="now">The instant.</param>
    public AdHocStanding Standing(AdHocTurn turn, bool isOut, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(turn);

        return Owed == 0 ? Late > 0 ? AdHocStanding.Late : AdHocStanding.OnTime
            : turn.SealedAt is not null || !isOut ? AdHocStanding.Missing
            : !turn.IsOpen(now) ? AdHocStanding.NotYet
            : turn.IsLate(now) ? AdHocStanding.Overdue : AdHocStanding.Waiting;
    }
}
