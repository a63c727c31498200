using static Lantu.Tests.Commands.LantuProgram;

namespace Lantu.Tests.Commands;

/// <summary>A data folder with Beijing's units and plan, imported by the program once and copied by each test: the two programs take seconds.</summary>
public sealed class ImportedFolder : IDisposable
{
    public ImportedFolder()
    {
        Assert.Equal(0, Run(["units", "import", System.IO.Path.Combine(Repository.Root, "samples", "units", "beijing.json"), "--data", Path]).Code);
        Assert.Equal(0, Run(["import", System.IO.Path.Combine(Repository.Root, "samples", "beijing-2023", "plan.md"), "--data", Path]).Code);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
