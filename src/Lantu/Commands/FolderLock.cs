using Lantu.Data;

namespace Lantu.Commands;

/// <summary>Held by the one process that may write to a data folder.</summary>
sealed class FolderLock : IDisposable
{
    readonly FileStream _file;

    FolderLock(FileStream file) => _file = file;

    /// <exception cref="CommandException">Another process holds it.</exception>
    public static FolderLock Take(string folder)
    {
        PrivateFiles.MakeFolder(folder);
        try
        {
            return new FolderLock(new FileStream(Path.Combine(folder, "lantu.lock"), PrivateFiles.Options(FileMode.OpenOrCreate, FileShare.None)));
        }
        catch (IOException taken)
        {
            throw new CommandException(Say.Text("FolderInUse", folder), ExitCode.Failed, taken);
        }
    }

    public void Dispose() => _file.Dispose();
}
