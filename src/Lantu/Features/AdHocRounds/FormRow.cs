using Lantu.Domain.AdHocRounds;

namespace Lantu.Features.AdHocRounds;

/// <summary>A row of a unit's short form.</summary>
/// <param name="Row">The row.</param>
/// <param name="Measure">The measure it is about, where it is about one: key and text.</param>
/// <param name="Answers">What was answered, the last one first.</param>
/// <param name="Before">What was answered the time before.</param>
public sealed record FormRow(AdHocRow Row, (string Key, string Text)? Measure, IReadOnlyList<AdHocAnswer> Answers, AdHocAnswer? Before)
{
    /// <summary>What stands in its fields: what was typed and refused, else what is answered.</summary>
    public IReadOnlyList<string>? Typed { get; init; }

    /// <summary>Whether what is empty is to be as the time before.</summary>
    public bool Repeats { get; init; }

    /// <summary>What was wrong with it.</summary>
    public IReadOnlyList<AdHocFault> Faults { get; init; } = [];

    public string ValueOf(int column) => (Typed ?? (Answers is [AdHocAnswer last, ..] ? last.Values : null))?.ElementAtOrDefault(column) ?? "";

    public bool IsFaulty(int column) => Faults.Any(fault => fault.Column == column);
}
