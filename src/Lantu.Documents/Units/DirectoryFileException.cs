namespace Lantu.Documents.Units;

/// <summary>A file is no unit directory.</summary>
/// <param name="fault">Why.</param>
/// <param name="fileName">The file as its reader was told it.</param>
/// <param name="where">Where in the file.</param>
/// <param name="inner">What the parser said.</param>
public sealed class DirectoryFileException(DirectoryFileFault fault, string fileName, string where, Exception? inner = null)
    : Exception($"{fileName} is no unit directory: {fault} {where}", inner)
{
    public DirectoryFileFault Fault { get; } = fault;

    public string FileName { get; } = fileName;

    public string Where { get; } = where;
}
