namespace Lantu.Domain.Demonstrations;

/// <summary>That all there is belongs to a demonstration: its reports are synthetic, and it stands on a day of the plan's year.</summary>
public sealed class DemonstrationMark
{
    /// <summary>There is one.</summary>
    public int Number { get; private init; } = 1;

    /// <summary>What the synthetic year is drawn from.</summary>
    public required int Seed { get; init; }

    /// <summary>The day that the data stand on: nothing of it or after it is made.</summary>
    public required DateOnly StandsOn { get; set; }

    /// <summary>The last day whose work is made; before the day that the data stand on only where making was interrupted.</summary>
    public required DateOnly MadeThrough { get; set; }

    /// <summary>Whether everything before the day that the data stand on is made.</summary>
    public bool IsMade => MadeThrough >= StandsOn.AddDays(-1);
}
