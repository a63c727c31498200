using Lantu.Documents.Units;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Jobs;

/// <summary>Finds the directory a document is read with: the one given, else the shipped one whose place issued the document, else none.</summary>
static class UnitDirectories
{
    /// <summary>The shipped directories' files.</summary>
    public static IEnumerable<string> Shipped()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "samples", "units");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];
    }

    public static UnitDirectory Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return UnitDirectoryFile.Read(stream);
    }

    /// <summary>The chooser for the interpreter.</summary>
    /// <param name="given">A file the user named; it is used whatever the issuer.</param>
    public static Func<DocumentHeader, UnitDirectory> Choose(string? given)
    {
        if (given is not null)
        {
            UnitDirectory chosen = Read(given);
            return _ => chosen;
        }

        return header => Shipped().Select(Read).FirstOrDefault(directory => IsIssuedBy(header, directory.Root)) ?? UnitDirectory.Empty;
    }

    // The issuer decides; a document without one is known by the place its title begins with.
    static bool IsIssuedBy(DocumentHeader header, string root) =>
        (header.Issuer ?? header.Title ?? (header.Attachments.Count > 0 ? header.Attachments[0] : "")) is { } name
        && (name.StartsWith(root, StringComparison.Ordinal) || (root == "国务院" && name.StartsWith("中共中央", StringComparison.Ordinal)));
}
