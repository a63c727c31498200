using System.Text.Json;
using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>Reads and writes a unit directory as JSON (docs/domain/unit-directory.md).</summary>
public static class UnitDirectoryFile
{
    /// <summary>Reads a directory.</summary>
    /// <param name="stream">The file's content.</param>
    /// <param name="name">The file's name, for what is said of it.</param>
    /// <exception cref="DirectoryFileException">The content is no directory.</exception>
    public static UnitDirectory Read(Stream stream, string name = "")
    {
        DirectoryContent content;
        try
        {
            content = JsonSerializer.Deserialize(stream, UnitDirectoryJson.Default.DirectoryContent) ?? throw new DirectoryFileException(DirectoryFileFault.RootMissing, name, "");
        }
        catch (JsonException broken)
        {
            throw new DirectoryFileException(DirectoryFileFault.Form, name, $"{broken.Path ?? "$"}:{broken.LineNumber + 1}", broken);
        }

        return string.IsNullOrWhiteSpace(content.Root)
            ? throw new DirectoryFileException(DirectoryFileFault.RootMissing, name, "")
            : new UnitDirectory(
                content.Root,
                [.. (content.Units ?? []).Select((unit, i) => Whole(unit, i, name))],
                [.. (content.Groups ?? []).Select((group, i) => Whole(group, i, name))],
                [.. (content.Lookalikes ?? []).Select((pair, i) => pair ?? throw new DirectoryFileException(DirectoryFileFault.PairMissing, name, $"lookalikes[{i}]"))]);
    }

    // The serializer leaves null what the file omits or says is null, whatever the types say.
    static Unit Whole(Unit? unit, int index, string file)
    {
        if (string.IsNullOrWhiteSpace(unit?.Name))
        {
            throw new DirectoryFileException(DirectoryFileFault.UnitMissing, file, $"units[{index}]");
        }

        IReadOnlyList<UnitName> aliases = unit.Aliases ?? [];
        return aliases.Any(alias => string.IsNullOrWhiteSpace(alias?.Name))
            ? throw new DirectoryFileException(DirectoryFileFault.AliasMissing, file, unit.Name)
            : unit with { Aliases = aliases };
    }

    static UnitGroup Whole(UnitGroup? group, int index, string file)
    {
        if (string.IsNullOrWhiteSpace(group?.Name))
        {
            throw new DirectoryFileException(DirectoryFileFault.GroupMissing, file, $"groups[{index}]");
        }

        UnitGroup whole = group with { Aliases = group.Aliases ?? [], Members = group.Members ?? [], OnlyIfNamed = group.OnlyIfNamed ?? [] };
        return whole.Aliases.Concat(whole.Members).Concat(whole.OnlyIfNamed).Any(string.IsNullOrWhiteSpace)
            ? throw new DirectoryFileException(DirectoryFileFault.MemberMissing, file, group.Name)
            : whole;
    }

    /// <summary>Writes a directory so that reading it gives an equal one.</summary>
    public static void Write(Stream stream, UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);

        JsonSerializer.Serialize(stream, new DirectoryContent { Root = directory.Root, Units = directory.Units, Groups = directory.Groups, Lookalikes = directory.LookalikePairs }, UnitDirectoryJson.Default.DirectoryContent);
    }
}
