namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>A program in LibreOffice's place that starts another, notes what it was given, and never ends.</summary>
sealed class HangingOffice : IDisposable
{
    readonly string _place = Directory.CreateTempSubdirectory("hanging-office-").FullName;

    public HangingOffice()
    {
        Program = Path.Combine(_place, "soffice");
        File.WriteAllText(Program, $"""
            #!/bin/sh
            sleep 600 &
            echo "$$ $!" > {_place}/processes
            echo "$@" > {_place}/arguments
            cp "${"{"}1#-env:UserInstallation=file://{"}"}/user/registrymodifications.xcu" {_place}/profile
            wait
            """ + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Program { get; }

    public IEnumerable<int> Processes => File.ReadAllText(Path.Combine(_place, "processes")).Split(' ').Select(int.Parse);

    public string Arguments => File.ReadAllText(Path.Combine(_place, "arguments"));

    public string Profile => File.ReadAllText(Path.Combine(_place, "profile"));

    /// <summary>The folder the conversion was made in.</summary>
    public string Folder => Path.GetDirectoryName(Arguments.Trim().Split(' ')[^1])!;

    public void Dispose() => Directory.Delete(_place, recursive: true);
}
