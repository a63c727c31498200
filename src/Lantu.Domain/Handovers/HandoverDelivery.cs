using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Handovers;

/// <summary>One time that something was handed over: given, received 签收, and where that is asked for answered 反馈.</summary>
public sealed class HandoverDelivery
{
    /// <summary>Characters that a note or an answer may have.</summary>
    public const int LongestText = 1000;

    public required PlanId PlanId { get; init; }

    /// <summary>Number of the hand-over.</summary>
    public required int HandoverNumber { get; init; }

    /// <summary>Its place among those of the hand-over, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The last month of what it is about; the month it was given in where the hand-over has no periods.</summary>
    public required RoundMonth Month { get; init; }

    /// <summary>What the giver says with it: what it is, and how it was sent.</summary>
    public required string Note { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    public required string GivenBy { get; init; }

    public DateTimeOffset? ReceivedAt { get; private set; }

    public string? ReceivedBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnsweredBy { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>Counts its steps.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Is signed for by the other unit.</summary>
    public void Receive(DateTimeOffset at, string by)
    {
        if (ReceivedAt is not null)
        {
            throw new InvalidOperationException("It is received already.");
        }

        (ReceivedAt, ReceivedBy) = (at, by);
        Version++;
    }

    /// <summary>Is answered by the unit that received it.</summary>
    public void Reply(string text, DateTimeOffset at, string by)
    {
        if (ReceivedAt is null || AnsweredAt is not null)
        {
            throw new InvalidOperationException("It is not received, or answered already.");
        }

        (Answer, AnsweredAt, AnsweredBy) = (text, at, by);
        Version++;
    }

    /// <summary>The same for a corrected issue of its plan.</summary>
    public HandoverDelivery CarryTo(PlanId plan) => new()
    {
        PlanId = plan,
        HandoverNumber = HandoverNumber,
        Number = Number,
        Month = Month,
        Note = Note,
        GivenAt = GivenAt,
        GivenBy = GivenBy,
        ReceivedAt = ReceivedAt,
        ReceivedBy = ReceivedBy,
        AnsweredAt = AnsweredAt,
        AnsweredBy = AnsweredBy,
        Answer = Answer,
        Version = Version,
    };
}
