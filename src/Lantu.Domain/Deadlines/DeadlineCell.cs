namespace Lantu.Domain.Deadlines;

/// <summary>What a deadline cell says.</summary>
/// <param name="Deadlines">Its deadlines in printed order, repeats kept.</param>
/// <param name="Unread">Phrases that name no time anybody could hold a unit to.</param>
public sealed record DeadlineCell(IReadOnlyList<Deadline> Deadlines, IReadOnlyList<string> Unread);
