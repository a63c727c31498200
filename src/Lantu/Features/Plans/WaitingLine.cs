using Lantu.Domain.Calendars;

namespace Lantu.Features.Plans;

/// <summary>Something of a plan that waits for the visitor.</summary>
/// <param name="Kind">What: the last part of its words' key.</param>
/// <param name="Count">How many.</param>
/// <param name="Address">Where it is done.</param>
/// <param name="Unit">The unit it is done for; nobody where it is the office's or a lead's.</param>
/// <param name="By">The last day, where it has one.</param>
/// <param name="IsOverdue">Whether that is past.</param>
/// <param name="Round">The months that it is about, where it is a round's.</param>
public sealed record WaitingLine(string Kind, int Count, string Address, string? Unit = null, WorkingDay? By = null, bool IsOverdue = false, string? Round = null);
