using Lantu.Domain.Units;

namespace Lantu.Features.Directories;

/// <summary>Names of units as people type several of them.</summary>
static class TypedNames
{
    static readonly char[] Between = ['\n', '、', ',', '，', ';', '；'];

    /// <summary>The names, between 、 or on lines of their own.</summary>
    // A name may hold the sign that parts names: 市科委、中关村管委会. A line that is one name is that one.
    public static IEnumerable<string> Of(DirectoryState state, string? typed) =>
        (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line => state.Units.Units.Any(unit => unit.Name == line) ? [line] : line.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
