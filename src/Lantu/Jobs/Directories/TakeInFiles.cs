using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Documents.Units;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Directories;

/// <summary>
/// Takes the directories that an earlier version kept as files into the database, once: each is audited, and its file stays under another name. What
/// can't be taken stays as it is, and is told.
/// </summary>
sealed class TakeInFiles(LantuDatabase database, WriteQueue writes, BusinessClock clock)
{
    /// <summary>What a file is called once it is taken.</summary>
    public const string Ending = ".taken";

    public async Task<IReadOnlyList<TakenFile>> RunAsync(CancellationToken cancellation)
    {
        List<TakenFile> files = [];
        foreach (string path in UnitDirectories.FilesIn(UnitDirectories.Installed(database.Folder)))
        {
            files.Add(new TakenFile(path, await TakeAsync(path, cancellation)));
        }

        return files;
    }

    async Task<TakenFileOutcome> TakeAsync(string path, CancellationToken cancellation)
    {
        try
        {
            UnitDirectory directory = UnitDirectories.Read(path);
            await using (LantuDb db = database.Open())
            {
                if (await db.Directories.AnyAsync(d => d.Root == directory.Root, cancellation))
                {
                    return TakenFileOutcome.PlaceHasOne;
                }
            }

            await new InstallDirectory(writes, clock).RunAsync(directory, DirectoryActKind.Installed, onlyIfNew: true, Actor.Local);
            File.Move(path, path + Ending, overwrite: true);
            return TakenFileOutcome.Taken;
        }
        catch (DirectoryFileException)
        {
            return TakenFileOutcome.NoDirectory;
        }
        catch (RefusedException refused)
        {
            return refused.Reason == Refusal.DirectoryKept ? TakenFileOutcome.PlaceHasOne : TakenFileOutcome.Faulty;
        }
    }
}
