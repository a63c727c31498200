using Lantu.Jobs;

namespace Lantu.Features.Directories;

/// <summary>A directory in the list.</summary>
/// <param name="Root">Its place.</param>
/// <param name="Number">Its number, where it is kept; 0 otherwise.</param>
/// <param name="Units">How many units it has.</param>
/// <param name="Groups">How many groups.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record DirectorySummary(string Root, int Number, int Units, int Groups, DirectoryOrigin Origin)
{
    public string Address => Number > 0 ? FormattableString.Invariant($"/units/{Number}") : $"/units/{Uri.EscapeDataString(Root)}";
}
