using Lantu.Domain.Deadlines;
using Lantu.Domain.Units;

namespace Lantu.Features.Units;

/// <summary>One measure a unit owes in one role.</summary>
public sealed record UnitDuty(int Measure, string Key, string TaskNumber, string TaskTitle, IReadOnlyList<string> Paragraphs, IReadOnlyList<Deadline> Deadlines, ResponsibilityRole Role, bool IsThroughGroup);
