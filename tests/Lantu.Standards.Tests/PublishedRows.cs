using System.IO.Compression;

namespace Lantu.Standards.Tests;

/// <summary>Published rows that the library is held against: the full file where it stands beside the checkout, else a sample of its rows that is kept here.</summary>
static class PublishedRows
{
    public static bool IsWhole(string name) => File.Exists(Beside(name));

    /// <summary>The file that there is.</summary>
    public static string PathOf(string name) => IsWhole(name) ? Beside(name) : Path.Combine(Repository.Root, "tests/Lantu.Standards.Tests/Vectors", name.Replace(".gz", ""));

    /// <summary>The rows by their columns' names. The files have no quoted cells.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        string[] lines = [.. Lines(name)];
        string[] columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => columns.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    static IEnumerable<string> Lines(string name)
    {
        using Stream file = File.OpenRead(PathOf(name));
        using Stream text = IsWhole(name) && name.EndsWith(".gz") ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(text);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    static string Beside(string name) => Path.Combine(Repository.Root, "..", "shared", "data", "standards", name);
}
