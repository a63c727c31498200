using System.Text;

namespace Lantu.Data;

/// <summary>Keeps other accounts of the machine out of what a data folder holds; Windows has the folder's own permissions for that.</summary>
public static class PrivateFiles
{
    const UnixFileMode OwnFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder for its owner alone. One that has files already, and may be more than a data folder, keeps its mode.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, OwnFolder);
        if (!Directory.EnumerateFileSystemEntries(path).Any())
        {
            File.SetUnixFileMode(path, OwnFolder);
        }
    }

    /// <summary>Makes the file where it is absent, and leaves it to its owner alone.</summary>
    public static void MakeFile(string path)
    {
        if (!File.Exists(path))
        {
            File.Open(path, Options(FileMode.OpenOrCreate, FileShare.ReadWrite)).Dispose();
        }

        Close(path);
    }

    /// <summary>
    /// Makes a file that holds a secret, whole or not at all: one that is half there would be of no use, and never be made again. Of two who make it at
    /// once, the first one's stands.
    /// </summary>
    public static void MakeSecret(string path, string secret)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        string part = path + "." + Path.GetRandomFileName();
        using (FileStream file = new(part, Options(FileMode.CreateNew, FileShare.None)))
        {
            file.Write(Encoding.UTF8.GetBytes(secret));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(part, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(part);
        }
    }

    /// <summary>Leaves an existing file to its owner alone.</summary>
    public static void Close(string path)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(path, OwnFile);
        }
    }

    /// <summary>How to open a file so that its owner alone can read it from its first moment.</summary>
    public static FileStreamOptions Options(FileMode mode, FileShare share)
    {
        FileStreamOptions options = new() { Mode = mode, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnFile;
        }

        return options;
    }
}
