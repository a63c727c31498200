namespace Lantu;

/// <summary>Where the checkout stands, found from the running test: paths in the binaries are not kept, so that builds are the same everywhere.</summary>
static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Lantu.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No Lantu.slnx above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }
}
