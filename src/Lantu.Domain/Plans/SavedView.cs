namespace Lantu.Domain.Plans;

/// <summary>A view of a plan's measure table that the office keeps under a name: which measures, in which order.</summary>
public sealed class SavedView
{
    /// <summary>Characters of the longest name.</summary>
    public const int LongestName = 40;

    /// <summary>What <see cref="Query"/> names what it asked for on the earlier issue, and the plan does not have; no table asks it.</summary>
    public const string Gone = "gone";

    public required PlanId PlanId { get; init; }

    /// <summary>Its place among the plan's views as they were saved, from 1.</summary>
    public required int Number { get; init; }

    public required string Name { get; set; }

    /// <summary>What the address of the table asks, beginning with its question mark; empty for the whole table. It is read as any address is, so that it holds while the filters grow.</summary>
    public required string Query { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who saved it.</summary>
    public required string By { get; init; }

    /// <summary>A name as it is kept: without control characters and blanks around it, and with one blank where several stand.</summary>
    public static string NameOf(string? typed) =>
        string.Join(' ', new string([.. (typed ?? "").Where(character => !char.IsControl(character) || char.IsWhiteSpace(character))]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
