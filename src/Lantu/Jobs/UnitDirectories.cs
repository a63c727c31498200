using Lantu.Documents.Blocks;
using Lantu.Documents.Units;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Jobs;

/// <summary>Finds the directory a document is read with: the one given, else the one whose place issued the document, the data folder's before the shipped one, else none.</summary>
static class UnitDirectories
{
    const int DistrictsThatTell = 3;

    /// <summary>Where a data folder of an earlier version has its own directories.</summary>
    public static string Installed(string folder) => Path.Combine(folder, "units");

    /// <summary>The directories to choose from: those that the database keeps first, then files in the data folder, then what came with the program; one for each place.</summary>
    /// <param name="kept">What the database keeps, where one is used.</param>
    /// <param name="folder">The data folder, where one is used.</param>
    /// <exception cref="DirectoryFileException">One of them is no directory.</exception>
    public static IEnumerable<FoundDirectory> Available(IReadOnlyList<FoundDirectory> kept, string? folder)
    {
        HashSet<string> roots = [.. kept.Select(found => found.Directory.Root)];
        foreach (FoundDirectory found in kept)
        {
            yield return found;
        }

        foreach (string path in folder is null ? [] : FilesIn(Installed(folder)))
        {
            UnitDirectory directory = Read(path);
            if (roots.Add(directory.Root))
            {
                yield return new FoundDirectory(DirectoryOrigin.File, path, directory);
            }
        }

        foreach (FoundDirectory shipped in Shipped().Where(shipped => roots.Add(shipped.Directory.Root)))
        {
            yield return shipped;
        }
    }

    /// <summary>The directories that came with the program.</summary>
    public static IEnumerable<FoundDirectory> Shipped() =>
        FilesIn(Path.Combine(AppContext.BaseDirectory, "samples", "units")).Select(path => new FoundDirectory(DirectoryOrigin.Shipped, path, Read(path)));

    public static UnitDirectory Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return UnitDirectoryFile.Read(stream, path);
    }

    /// <summary>The chooser for the interpreter.</summary>
    /// <param name="given">A file the user named; it is used whatever the issuer.</param>
    /// <param name="document">The document: where it names no issuer, the districts it names tell whose it is.</param>
    /// <param name="available">The directories to choose from otherwise, in the order in which they are preferred.</param>
    public static Func<DocumentHeader, UnitDirectory> Choose(string? given, SourceDocument document, IEnumerable<FoundDirectory> available)
    {
        if (given is not null)
        {
            UnitDirectory chosen = Read(given);
            return header => AtIssue(chosen, header);
        }

        return header => AtIssue(
            available.Select(found => found.Directory).FirstOrDefault(directory => IsIssuedBy(header, directory.Root) || (header.Issuer is null && NamesDistrictsOf(document, directory))) ?? UnitDirectory.Empty,
            header);
    }

    /// <summary>The directories' files in a folder.</summary>
    public static IEnumerable<string> FilesIn(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];

    // Bodies bear the names they had when the plan was issued; where that is not printed, in the plan's year.
    static UnitDirectory AtIssue(UnitDirectory directory, DocumentHeader header) =>
        (header.IssuedOn ?? (header.PlanYear is int year ? new DateOnly(year, 12, 31) : null)) is { } day ? directory.AsOf(day) : directory;

    // The issuer decides; a document without one is known by the place its title begins with.
    static bool IsIssuedBy(DocumentHeader header, string root) =>
        (header.Issuer ?? header.Title ?? (header.Attachments.Count > 0 ? header.Attachments[0] : "")) is { } name
        && root.Length > 0 && name.Split('、').Any(issuer => issuer.StartsWith(root, StringComparison.Ordinal));

    // An annex alone names no issuer. 市财政局 is everywhere; several districts by name are in one city only.
    static bool NamesDistrictsOf(SourceDocument document, UnitDirectory directory)
    {
        List<string> districts = [.. directory.Units.Where(unit => unit.Kind == UnitKind.District).Select(unit => unit.Name)];
        HashSet<string> named = [];
        foreach (string text in document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs))
        {
            foreach (string district in districts)
            {
                if (text.Contains(district, StringComparison.Ordinal) && named.Add(district) && named.Count >= DistrictsThatTell)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
