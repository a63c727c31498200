using Lantu.Domain.Plans;

namespace Lantu.Domain.Handovers;

/// <summary>A duty between two units of a plan 移送, 共享, as the plan office decided it: who gives what to whom, how often, and by when it is answered. What it says never changes; another takes its place.</summary>
public sealed class Handover
{
    /// <summary>Characters that what is handed over may have.</summary>
    public const int LongestSubject = 200;

    /// <summary>Characters that the sentence it rests on may have.</summary>
    public const int LongestQuote = 1000;

    /// <summary>Characters that a reason may have.</summary>
    public const int LongestReason = 500;

    /// <summary>Nobody is given more working days for an answer.</summary>
    public const int MostAnswerDays = 60;

    public required PlanId PlanId { get; init; }

    /// <summary>Its place among the plan's, from 1; it stands in addresses.</summary>
    public required int Number { get; init; }

    public required int MeasureOrdinal { get; init; }

    public required HandoverKind Kind { get; init; }

    /// <summary>What is handed over.</summary>
    public required string Subject { get; init; }

    /// <summary>The giving unit's place among the plan's.</summary>
    public required int GiverOrdinal { get; init; }

    /// <summary>The receiving unit's place among the plan's.</summary>
    public required int ReceiverOrdinal { get; init; }

    /// <summary>How often; absent where the text says 定期 alone and the office did not say more: then nothing falls due.</summary>
    public HandoverRhythm? Rhythm { get; init; }

    /// <summary>Within how many working days after it was received it is answered; absent where no answer is asked for.</summary>
    public int? AnswerDays { get; init; }

    /// <summary>The sentence it rests on; where the text tells nothing of it, the office's own words.</summary>
    public required string Quote { get; init; }

    /// <summary>Mark of the proposal it was taken from; absent where the office added it.</summary>
    public string? Mark { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public required string DecidedBy { get; init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedBy { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>Number of the earlier issue's plan on which it was decided, if it stays in the corrected one.</summary>
    public int? CarriedFrom { get; init; }

    /// <summary>Counts its steps.</summary>
    public int Version { get; private set; } = 1;

    public bool IsInForce => EndedAt is null;

    /// <summary>Whether it is due by months, so that a round tells the day.</summary>
    public bool IsPeriodic => Rhythm is not (null or HandoverRhythm.AsItHappens);

    /// <summary>Ends it: nothing more is given. What was given is still received and answered.</summary>
    public void End(string reason, DateTimeOffset at, string by)
    {
        if (!IsInForce)
        {
            throw new InvalidOperationException("It has ended already.");
        }

        (EndReason, EndedAt, EndedBy) = (reason, at, by);
        Version++;
    }

    /// <summary>The same for a corrected issue of its plan.</summary>
    /// <param name="plan">The corrected issue's plan.</param>
    /// <param name="measure">The measure there.</param>
    /// <param name="giver">The giving unit there.</param>
    /// <param name="receiver">The receiving unit there.</param>
    /// <param name="prior">Number of the plan it is on.</param>
    public Handover CarryTo(PlanId plan, int measure, int giver, int receiver, int prior) => new()
    {
        PlanId = plan,
        Number = Number,
        MeasureOrdinal = measure,
        Kind = Kind,
        Subject = Subject,
        GiverOrdinal = giver,
        ReceiverOrdinal = receiver,
        Rhythm = Rhythm,
        AnswerDays = AnswerDays,
        Quote = Quote,
        Mark = Mark,
        DecidedAt = DecidedAt,
        DecidedBy = DecidedBy,
        EndedAt = EndedAt,
        EndedBy = EndedBy,
        EndReason = EndReason,
        Version = Version,
        CarriedFrom = CarriedFrom ?? prior,
    };
}
