using System.Security.Cryptography;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Documents.Units;
using Lantu.Domain.Units;

namespace Lantu.Jobs;

/// <summary>Installs a checked unit directory in a data folder that this process holds; the same place's earlier one is replaced.</summary>
sealed class InstallUnits(WriteQueue writes)
{
    /// <returns>The file it is installed as.</returns>
    public async Task<string> RunAsync(UnitDirectory directory, string folder, CancellationToken cancellation)
    {
        if (UnitDirectoryCheck.Find(directory) is { Count: > 0 } faults)
        {
            throw new ArgumentException($"The directory has {faults.Count} faults.", nameof(directory));
        }

        using MemoryStream content = new();
        UnitDirectoryFile.Write(content, directory);
        string target = Path.Combine(UnitDirectories.Installed(folder), directory.Root + ".json");
        string prepared = target + ".new";
        PrivateFiles.MakeFolder(UnitDirectories.Installed(folder));
        await using (FileStream stream = new(prepared, PrivateFiles.Options(FileMode.Create, FileShare.None)))
        {
            await stream.WriteAsync(content.GetBuffer().AsMemory(0, (int)content.Length), cancellation);
            stream.Flush(flushToDisk: true);
        }

        // The audit first: a directory in use that no entry tells of would be worse than an entry whose renaming failed.
        string hash = Convert.ToHexStringLower(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
        await writes.RunAsync(Actor.Local, _ => Task.FromResult(new Written<int>(0, "units.installed", $"units/{directory.Root}", $"sha256 {hash}; {directory.Units.Count} units, {directory.Groups.Count} groups")), cancellation);
        File.Move(prepared, target, overwrite: true);
        return target;
    }
}
