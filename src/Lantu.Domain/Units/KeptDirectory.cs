namespace Lantu.Domain.Units;

/// <summary>A directory as the database keeps it: one for each place.</summary>
public sealed class KeptDirectory
{
    /// <summary>It stands in addresses, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The place.</summary>
    public required string Root { get; init; }

    public IReadOnlyList<UnitGroup> Groups { get; private set; } = [];

    public IReadOnlyList<string> Lookalikes { get; private set; } = [];

    /// <summary>Number of the last act on it; whoever changes it as a whole says which one they saw.</summary>
    public int Revision { get; private set; }

    /// <summary>Takes what an act makes of it, its units apart.</summary>
    public void Take(UnitDirectory directory, int act)
    {
        ArgumentNullException.ThrowIfNull(directory);

        (Groups, Lookalikes, Revision) = (directory.Groups, directory.LookalikePairs, act);
    }
}
