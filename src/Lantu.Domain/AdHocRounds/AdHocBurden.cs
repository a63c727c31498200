using Lantu.Domain.Burden;

namespace Lantu.Domain.AdHocRounds;

/// <summary>What an ad-hoc round costs those it asks: rows × columns × times.</summary>
/// <param name="Units">How many units are asked.</param>
/// <param name="Rows">Rows, over all units.</param>
/// <param name="Columns">Columns of each.</param>
/// <param name="Turns">How many times it is asked.</param>
public sealed record AdHocBurden(int Units, int Rows, int Columns, int Turns)
{
    /// <summary>Fields to fill at each time.</summary>
    public int Fields => Rows * Columns;

    /// <summary>Fields to fill in all.</summary>
    public int Total => Fields * Turns;

    /// <summary>What a row asked for and what was done for it, as the burden meter counts it. How long it took is not known.</summary>
    /// <param name="columns">Columns of the form.</param>
    /// <param name="answers">The answers to the row at one time, one revision after the other; none where nothing was answered.</param>
    public static FieldWork WorkOf(int columns, IReadOnlyList<AdHocAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);

        AdHocAnswer? last = answers.Count == 0 ? null : answers[^1];
        int said = last?.Values.Count(value => value.Length > 0) ?? 0;
        int changed = answers.Zip(answers.Skip(1), (was, now) => was.Values.Zip(now.Values).Count(pair => pair.First != pair.Second)).Sum();
        return new FieldWork(columns, said - (last?.Repeated ?? 0), last?.Repeated ?? 0, changed, null);
    }
}
