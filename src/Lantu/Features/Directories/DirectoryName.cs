namespace Lantu.Features.Directories;

/// <summary>A kept directory, as addresses and headings name it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Root">Its place.</param>
/// <param name="Revision">Number of the last act on it.</param>
public sealed record DirectoryName(int Number, string Root, int Revision)
{
    public string Address => FormattableString.Invariant($"/units/{Number}");

    public string Of(int unit) => FormattableString.Invariant($"/units/{Number}/{unit}");
}
