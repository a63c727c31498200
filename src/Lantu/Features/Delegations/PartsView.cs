using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Delegations;

namespace Lantu.Features.Delegations;

/// <summary>What a unit reports to those above it in one month.</summary>
/// <param name="Holder">The unit.</param>
/// <param name="Round">The round that the units above report in.</param>
/// <param name="Rounds">All that can be looked at, the last one first.</param>
/// <param name="Parts">What was handed down to it, in printed order.</param>
/// <param name="MayFile">Whether the visitor does the unit's work.</param>
public sealed record PartsView(HolderView Holder, ReportingRound Round, IReadOnlyList<ReportingRound> Rounds, IReadOnlyList<HeldPart> Parts, bool MayFile)
{
    public string Address => $"{Holder.Address}/reports/{Round.Month}";

    /// <summary>What came back: of which part, what was typed, and what is wrong with it.</summary>
    public (int Measure, int Giver, TypedReport Typed, IReadOnlyList<ReportFault> Faults)? Sent { get; init; }

    public string? Refused { get; init; }

    public string? Done { get; init; }

    public int Owed => Parts.Count(part => part.IsOwed);

    internal (TypedReport Typed, IReadOnlyList<ReportFault> Faults) Fields(HeldPart part) =>
        Sent is { } sent && sent.Measure == part.Held.Measure.Ordinal && sent.Giver == part.Giver ? (sent.Typed, sent.Faults) : (part.Typed, []);
}
