namespace Lantu.Jobs.Directories;

/// <summary>What somebody saw when they opened a form: the act is refused if it was changed since.</summary>
/// <param name="Directory">Number of the directory's last act, for acts on it as a whole.</param>
/// <param name="Units">Numbers of the units' last acts.</param>
sealed record DirectorySeen(int? Directory, IReadOnlyList<(int Unit, int Revision)> Units)
{
    public static DirectorySeen Whole(int revision) => new(revision, []);

    public static DirectorySeen One(int unit, int revision) => new(null, [(unit, revision)]);
}
