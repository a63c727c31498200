namespace Lantu.Features.Desk;

/// <summary>One way to accept the finding, and how many open findings it would settle.</summary>
/// <param name="Label">What would stand there; empty where a reading is only confirmed.</param>
/// <param name="Changes">What would change, part by part.</param>
public sealed record DeskChoice(string Label, IReadOnlyList<PartChange> Changes)
{
    /// <summary>Keys of the measures that would stand under the next task.</summary>
    public IReadOnlyList<string> Moves { get; init; } = [];
}
