namespace Lantu.Commands;

/// <summary>
/// Resolves paths as the caller meant them: <c>dotnet run --project</c> makes the project's folder the current one, but leaves PWD as it was. Anywhere
/// else PWD is what some shell left behind.
/// </summary>
static class Paths
{
    public static string Resolve(string path) => Path.GetFullPath(path, Start(Environment.CurrentDirectory, Environment.GetEnvironmentVariable("PWD")));

    /// <summary>The folder that relative paths begin at.</summary>
    public static string Start(string current, string? shell) =>
        File.Exists(Path.Combine(current, "Lantu.csproj")) && Path.IsPathFullyQualified(shell ?? "") && Directory.Exists(shell) ? shell : current;

    /// <summary>The data folder: --data, else LANTU_DATA, else ./data.</summary>
    public static string DataFolder(string? option) => Resolve(option ?? (Environment.GetEnvironmentVariable("LANTU_DATA") is { Length: > 0 } folder ? folder : "data"));
}
