using Lantu.Domain.Frequencies;
using Lantu.Domain.Plans;

namespace Lantu.Features.Assignments;

/// <summary>How often a measure is reported on.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="TaskTitle">Its task.</param>
/// <param name="Proposal">What the rule proposes.</param>
/// <param name="Choice">What the office chose last.</param>
/// <param name="Due">The months it is reported on in.</param>
/// <param name="Rows">How many units report on it.</param>
public sealed record FrequencyRow(Measure Measure, string TaskTitle, FrequencyProposal Proposal, FrequencyChoice? Choice, IReadOnlyList<int> Due, int Rows)
{
    /// <summary>How often it is: every month where nothing is chosen.</summary>
    public ReportingFrequency Frequency => Choice?.Frequency ?? ReportingFrequency.Month;

    public int Offset => Choice?.Offset ?? 0;
}
