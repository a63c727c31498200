namespace Lantu.Domain.Registers;

/// <summary>
/// A register of a place: what stands for which areas, and since when. It is filed as a whole; what was filed stays, another register is another version,
/// and the last one counts.
/// </summary>
public abstract class PlaceRegister
{
    /// <summary>Number of the place's unit directory.</summary>
    public required int DirectoryNumber { get; init; }

    /// <summary>Its place among the registers of the place, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Name of the file it was taken from.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of that file, in hexadecimal.</summary>
    public required string FileHash { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public required string FiledBy { get; init; }

    /// <summary>The order that placings are kept in: the same ones are the same list, however a file sorts them.</summary>
    public static IReadOnlyList<T> Ordered<T>(IEnumerable<T> placings)
        where T : IPlacing => [.. placings.OrderBy(one => one.Subject, StringComparer.Ordinal).ThenBy(one => one.Area).ThenBy(one => one.From)];
}
