using Lantu.Jobs.Keys;

namespace Lantu.Commands;

/// <summary>What the environment says the protection keys are sealed with.</summary>
static class KeysSecretSetting
{
    /// <summary>Reads the secret; nothing where no file is named.</summary>
    /// <exception cref="CommandException">The file can't be read, or holds too little.</exception>
    public static string? Read()
    {
        if (Environment.GetEnvironmentVariable("LANTU_KEYS_SECRET_FILE")?.Trim() is not { Length: > 0 } named)
        {
            return null;
        }

        string path = Paths.Resolve(named);
        try
        {
            return File.ReadAllText(path).Trim() is { Length: >= KeySecret.Shortest } secret ? secret : throw new CommandException(Say.Text("KeysSecretShort", path, KeySecret.Shortest), ExitCode.Failed);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.Text("KeysSecretUnreadable", path), ExitCode.Unreadable, unreadable);
        }
    }
}
