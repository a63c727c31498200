namespace Lantu.Jobs.Reporting;

/// <summary>How much evidence is taken.</summary>
static class EvidenceLimits
{
    /// <summary>Bytes of one file.</summary>
    public const long File = 20_000_000;

    /// <summary>Bytes of all that a unit hands in for one round.</summary>
    public const long Round = 300_000_000;

    /// <summary>Files beside one report.</summary>
    public const int Report = 10;

    /// <summary>Characters of a file's name.</summary>
    public const int Name = 200;
}
