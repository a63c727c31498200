using Lantu.Domain.Plans;

namespace Lantu.Domain.AdHocRounds;

/// <summary>An ad-hoc round 专项调度: a short form beside the monthly reports, drafted by one person of the plan office and approved by another.</summary>
public sealed class AdHocRound
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place among the plan's, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What it asks. Once it is approved it never changes.</summary>
    public required AdHocContent Content { get; set; }

    public AdHocState State { get; private set; }

    /// <summary>When it was drafted, or changed last.</summary>
    public required DateTimeOffset DraftedAt { get; set; }

    public required string DraftedBy { get; init; }

    /// <summary>Number of the account that drafted it: it never decides on it.</summary>
    public required int DraftedByAccount { get; init; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string? RefusedBecause { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedBy { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? EndedBecause { get; private set; }

    /// <summary>Number of the plan that took its plan's place.</summary>
    public int? ClosedByPlan { get; private set; }

    /// <summary>Counts its steps: two people who do something with it at once do it one after the other.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether it waits for somebody's decision.</summary>
    public bool IsProposed => State == AdHocState.Proposed;

    /// <summary>Whether it may be changed.</summary>
    public bool IsDraft => State is AdHocState.Proposed or AdHocState.Refused;

    /// <summary>Whether it goes out, or has.</summary>
    public bool IsOut => State == AdHocState.Approved;

    /// <summary>Whether an account may decide on it, whatever else it may: not if it drafted it.</summary>
    public bool MayDecide(int account) => account != DraftedByAccount;

    /// <summary>Asks something else, and waits again.</summary>
    public void Change(AdHocContent content, DateTimeOffset at)
    {
        Leave(AdHocState.Proposed, AdHocState.Proposed, AdHocState.Refused);
        (Content, DraftedAt, DecidedAt, DecidedBy, RefusedBecause) = (content, at, null, null, null);
    }

    /// <summary>Lets it go out.</summary>
    /// <exception cref="InvalidOperationException">It is decided on, or the account drafted it.</exception>
    public void Approve(DateTimeOffset at, string by, int account)
    {
        Refuse(account);
        Leave(AdHocState.Approved, AdHocState.Proposed);
        (DecidedAt, DecidedBy) = (at, by);
    }

    /// <summary>Turns it down.</summary>
    /// <exception cref="InvalidOperationException">It is decided on, or the account drafted it.</exception>
    public void TurnDown(string reason, DateTimeOffset at, string by, int account)
    {
        Refuse(account);
        Leave(AdHocState.Refused, AdHocState.Proposed);
        (DecidedAt, DecidedBy, RefusedBecause) = (at, by, reason);
    }

    /// <summary>Takes it back: a draft, or what is out.</summary>
    public void Withdraw(string reason, DateTimeOffset at, string by)
    {
        Leave(AdHocState.Withdrawn, AdHocState.Proposed, AdHocState.Refused, AdHocState.Approved);
        (EndedAt, EndedBy, EndedBecause) = (at, by, reason);
    }

    /// <summary>Ends it, as another issue took the plan's place.</summary>
    public void Close(DateTimeOffset at, string by, int plan)
    {
        Leave(AdHocState.Closed, AdHocState.Proposed, AdHocState.Refused, AdHocState.Approved);
        (EndedAt, EndedBy, ClosedByPlan) = (at, by, plan);
    }

    void Refuse(int account)
    {
        if (!MayDecide(account))
        {
            throw new InvalidOperationException("Nobody decides on what they drafted.");
        }
    }

    void Leave(AdHocState next, params ReadOnlySpan<AdHocState> from)
    {
        if (!from.Contains(State))
        {
            throw new InvalidOperationException($"What is {State} can't become {next}.");
        }

        State = next;
        Version++;
    }
}
