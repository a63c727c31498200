namespace Lantu.Domain.Frequencies;

/// <summary>A line of the rule: what is found in a measure, and how often it is then reported on.</summary>
public sealed record FrequencyRuleLine(FrequencyGround Ground, ReportingFrequency Frequency);
