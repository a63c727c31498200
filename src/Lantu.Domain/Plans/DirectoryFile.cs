namespace Lantu.Domain.Plans;

/// <summary>A unit directory as a file's text.</summary>
/// <param name="content">JSON of docs/domain/unit-directory.md.</param>
public sealed class DirectoryFile(string content)
{
    public string Content { get; private init; } = content;
}
