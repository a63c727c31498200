namespace Lantu.Domain.Frequencies;

/// <summary>What the rule proposes for a measure.</summary>
/// <param name="Measure">The measure's place in the plan.</param>
/// <param name="Frequency">How often.</param>
/// <param name="Offset">Which month of the quarter or year, from 0.</param>
/// <param name="Ground">What it is proposed from.</param>
/// <param name="Turn">Whose turn the measure has in the quarter, from 0, whatever its frequency: quarters chosen for it later are staggered alike.</param>
public sealed record FrequencyProposal(int Measure, ReportingFrequency Frequency, int Offset, FrequencyGround Ground, int Turn);
