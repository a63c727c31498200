using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Directories;

/// <summary>Makes a directory from elsewhere the data folder's own. Where the place has one already, units keep their numbers and those it lacks end.</summary>
sealed class InstallDirectory(WriteQueue writes, BusinessClock clock)
{
    /// <summary>Installs it in one unit of work.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="kind">Whether it comes with the program or from a file.</param>
    /// <param name="onlyIfNew">Whether a place that has a directory already is refused.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It is faulty, or the place has one already.</exception>
    public async Task<InstalledDirectory> RunAsync(UnitDirectory directory, DirectoryActKind kind, bool onlyIfNew, string by)
    {
        int number = 0;
        DirectoryDifference difference = await writes.RunAsync(by, async db =>
        {
            (StoredDirectory stored, bool isNew) = await FindOrMakeAsync(db, directory.Root);
            number = stored.Directory.Number;
            if (!isNew && onlyIfNew)
            {
                throw new RefusedException(Refusal.DirectoryKept, directory.Root);
            }

            try
            {
                DirectoryState after = isNew ? DirectoryState.Of(directory) : ReplacedDirectory.Of(stored.State, directory, clock.Today());
                if (UnitDirectoryCheck.Find(after) is [var fault, ..])
                {
                    throw new DirectoryRefusedException(DirectoryRefusal.Faulty, fault);
                }

                DirectoryDifference found = DirectoryDifference.Between(stored.State, after);
                bool isSame = !isNew && found.IsNone && after.Units.LookalikePairs.SequenceEqual(stored.State.Units.LookalikePairs, StringComparer.Ordinal);
                DirectoryAct act = new() { DirectoryNumber = number, Number = stored.Directory.Revision + 1, Kind = kind, At = clock.GetUtcNow(), By = by, Groups = found.Groups };
                return isSame ? throw new DirectoryRefusedException(DirectoryRefusal.NothingChanged) : ChangeDirectory.Written(found, KeepDifference.Run(db, stored, after, found, act), directory.Root);
            }
            catch (DirectoryRefusedException refused)
            {
                throw new RefusedException(Refusal.DirectoryAct, refused);
            }
        });
        return new InstalledDirectory(number, difference);
    }

    static async Task<(StoredDirectory Stored, bool IsNew)> FindOrMakeAsync(LantuDb db, string root)
    {
        int known = await db.Directories.Where(d => d.Root == root).Select(d => d.Number).SingleOrDefaultAsync();
        if (known > 0)
        {
            return ((await StoredDirectory.FindAsync(db, known))!, false);
        }

        int number = (await db.Directories.MaxAsync(d => (int?)d.Number) ?? 0) + 1;
        return (new StoredDirectory(new KeptDirectory { Number = number, Root = root }, [], [], new DirectoryState(new UnitDirectory(root, [], [], []), [])), true);
    }
}
