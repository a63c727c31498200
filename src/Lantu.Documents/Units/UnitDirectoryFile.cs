using System.Text.Json;
using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>Reads and writes a unit directory as JSON (docs/domain/unit-directory.md).</summary>
public static class UnitDirectoryFile
{
    /// <summary>Reads a directory.</summary>
    /// <exception cref="JsonException">The content is no directory; the message names the place.</exception>
    public static UnitDirectory Read(Stream stream)
    {
        DirectoryContent content = JsonSerializer.Deserialize(stream, UnitDirectoryJson.Default.DirectoryContent) ?? throw new JsonException("The file holds no directory.");

        // The serializer leaves lists that the file omits null, whatever their initializers say.
        return new UnitDirectory(
            content.Root,
            [.. (content.Units ?? []).Select(unit => unit with { Aliases = unit.Aliases ?? [] })],
            [.. (content.Groups ?? []).Select(group => group with { Aliases = group.Aliases ?? [], Members = group.Members ?? [], OnlyIfNamed = group.OnlyIfNamed ?? [] })],
            content.Lookalikes ?? []);
    }

    /// <summary>Writes a directory so that reading it gives an equal one.</summary>
    public static void Write(Stream stream, UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);

        string[] lookalikes = [.. directory.Lookalikes.Where(pair => pair.Item1 < pair.Item2).Select(pair => $"{pair.Item1}{pair.Item2}").Order(StringComparer.Ordinal)];
        JsonSerializer.Serialize(stream, new DirectoryContent { Root = directory.Root, Units = directory.Units, Groups = directory.Groups, Lookalikes = lookalikes }, UnitDirectoryJson.Default.DirectoryContent);
    }
}
