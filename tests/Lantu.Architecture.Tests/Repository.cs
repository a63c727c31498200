using System.Runtime.CompilerServices;

namespace Lantu.Architecture.Tests;

/// <summary>Where the sources stand.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
