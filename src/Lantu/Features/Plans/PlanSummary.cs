using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Plans;

/// <summary>A plan in the list of plans.</summary>
public sealed record PlanSummary(PlanName Name, int? Year, DocumentHeader Header, string SourceName, PlanState State, int Measures, int Errors, int Warnings)
{
    /// <summary>What waits for the visitor on it.</summary>
    public IReadOnlyList<WaitingLine> Waiting { get; init; } = [];

    /// <summary>What tells it from others of the same name: number, issuer, day, file.</summary>
    public IEnumerable<string> Facts => new[] { Header.DocumentNumber, Header.Issuer, Header.IssuedOn is { } day ? Words.Day(day) : null, SourceName }.OfType<string>();
}
