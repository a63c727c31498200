namespace Lantu.Commands;

/// <summary>What the program answers to its caller.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>The work failed; one sentence on standard error says what, where, and what to do.</summary>
    public const int Failed = 1;

    /// <summary>The file cannot be read.</summary>
    public const int Unreadable = 2;

    /// <summary>Done, with findings, where it was asked that these be told so.</summary>
    public const int Findings = 3;

    /// <summary>Wrong usage (sysexits EX_USAGE).</summary>
    public const int Usage = 64;
}
