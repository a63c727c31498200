using Lantu.Data;

namespace Lantu.Features.Readings;

/// <summary>Keeps a file that was handed in for as long as it is read: readers of readings want files, which may be larger than memory.</summary>
sealed class ReadingUploads(LantuDatabase database)
{
    const int LongestEnding = 20;

    /// <param name="file">The file.</param>
    /// <param name="name">Its name, whose ending says what it is.</param>
    /// <param name="read">Reads it by its path.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<T> WithAsync<T>(IFormFile file, string name, Func<string, Task<T>> read, CancellationToken cancellation)
    {
        string folder = Path.Combine(database.Folder, "readings", "uploads", Path.GetRandomFileName());
        PrivateFiles.MakeFolder(folder);
        try
        {
            string path = Path.Combine(folder, "readings" + EndingOf(name));
            await using (FileStream kept = new(path, PrivateFiles.Options(FileMode.CreateNew, FileShare.None)))
            {
                await file.CopyToAsync(kept, cancellation);
            }

            return await read(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Of a name that somebody sends only the ending counts: .csv, .csv.gz.
    static string EndingOf(string name)
    {
        string last = Path.GetExtension(name);
        string ending = last.Equals(".gz", StringComparison.OrdinalIgnoreCase) ? Path.GetExtension(Path.GetFileNameWithoutExtension(name)) + last : last;
        return ending.Length > LongestEnding ? ending[..LongestEnding] : ending;
    }
}
