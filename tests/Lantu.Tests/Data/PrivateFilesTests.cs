using Lantu.Commands;

namespace Lantu.Tests.Data;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class PrivateFilesTests
{
    [Fact]
    public async Task A_data_folder_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        string folder = Path.Combine(Directory.CreateTempSubdirectory("lantu-test-").FullName, "data");

        await using (await DataFolder.OpenAsync(folder, TestContext.Current.CancellationToken))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(folder, "keys")));
            Assert.All(Directory.EnumerateFiles(folder), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
            Assert.Contains(Directory.EnumerateFiles(folder), file => Path.GetFileName(file) == "lantu.db");
        }

        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    [Fact]
    public void A_folder_that_holds_other_things_keeps_its_mode()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
        UnixFileMode mode = File.GetUnixFileMode(folder) | UnixFileMode.GroupRead;
        File.SetUnixFileMode(folder, mode);
        File.WriteAllText(Path.Combine(folder, "other.txt"), "");

        Lantu.Data.PrivateFiles.MakeFolder(folder);

        Assert.Equal(mode, File.GetUnixFileMode(folder));
        Directory.Delete(folder, recursive: true);
    }
}
