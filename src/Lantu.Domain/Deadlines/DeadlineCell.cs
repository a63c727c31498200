namespace Lantu.Domain.Deadlines;

/// <summary>What a deadline cell says.</summary>
/// <param name="Deadlines">Its deadlines in printed order, repeats kept; a phrase that is not understood is one of <see cref="DeadlineKind.Unknown"/>.</param>
/// <param name="Unread">The phrases among them that no day could be read from, and that a person should look at.</param>
public sealed record DeadlineCell(IReadOnlyList<Deadline> Deadlines, IReadOnlyList<string> Unread);
