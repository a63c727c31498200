using Lantu.Domain.Units;
using Lantu.Jobs;

namespace Lantu.Features.Directories;

/// <summary>What the page of a directory shows.</summary>
/// <param name="Directory">The units and groups.</param>
/// <param name="Kept">The directory's name where it is kept; absent for one that came with the program.</param>
/// <param name="Filter">What the address asks.</param>
/// <param name="Today">The day on which units are in being or not.</param>
public sealed record DirectoryView(UnitDirectory Directory, DirectoryName? Kept, DirectoryFilter Filter, DateOnly Today)
{
    public string Address => Kept?.Address ?? $"/units/{Uri.EscapeDataString(Directory.Root)}";

    public DirectoryOrigin Origin => Kept is null ? DirectoryOrigin.Shipped : DirectoryOrigin.Kept;

    public string? Refused { get; init; }

    public IReadOnlyList<(Unit Unit, int Depth)> Shown => UnitTree.Of(Directory, Filter, Today);
}
