namespace Lantu.Commands;

/// <summary>
/// Resolves paths as the caller meant them: <c>dotnet run --project</c> changes the working directory, but leaves PWD as it was.
/// </summary>
static class Paths
{
    public static string Resolve(string path)
    {
        string start = Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell && Directory.Exists(shell) ? shell : Environment.CurrentDirectory;
        return Path.GetFullPath(path, start);
    }

    /// <summary>The data folder: --data, else LANTU_DATA, else ./data.</summary>
    public static string DataFolder(string? option) => Resolve(option ?? Environment.GetEnvironmentVariable("LANTU_DATA") ?? "data");
}
