namespace Lantu.Commands;

/// <summary>The files that the caller names: what goes wrong with one is said with its path.</summary>
static class Files
{
    /// <summary>The path of a file that is there.</summary>
    public static string Existing(string path)
    {
        string full = Paths.Resolve(path);
        return File.Exists(full) ? full : throw new CommandException(Say.Text("FileMissing", full), ExitCode.Unreadable);
    }

    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, cancellation);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.Text("CannotRead", path), ExitCode.Unreadable, refused);
        }
    }

    /// <summary>The file to write a result to, or standard output.</summary>
    public static Stream Output(string? path)
    {
        if (path is null)
        {
            return Console.OpenStandardOutput();
        }

        string full = Paths.Resolve(path);
        try
        {
            return File.Create(full);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.Text("CannotWrite", full), ExitCode.Failed, refused);
        }
    }
}
