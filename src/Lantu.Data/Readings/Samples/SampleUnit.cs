using System.Globalization;

namespace Lantu.Data.Readings.Samples;

/// <summary>A unit that a source may give numbers in.</summary>
/// <param name="Name">What it is declared by.</param>
/// <param name="Factor">What makes of a number of it one in the unit that is evaluated.</param>
/// <param name="Spellings">How a column of units, or a cell, may write it besides.</param>
public sealed record SampleUnit(string Name, decimal Factor, params IReadOnlyList<string> Spellings)
{
    /// <summary>Whether words say this unit.</summary>
    public bool IsWritten(string words)
    {
        string plain = Plain(words);
        return plain == Plain(Name) || Spellings.Any(one => Plain(one) == plain);
    }

    /// <summary>Whether words look like a unit at all: they follow a number and are none.</summary>
    public static bool LooksLike(string words) => words.Contains('/', StringComparison.Ordinal) || words.Contains('%', StringComparison.Ordinal) || words.Contains('克', StringComparison.Ordinal);

    static string Plain(string words) => words.Trim().ToLower(CultureInfo.InvariantCulture).Replace('μ', 'µ').Replace("µ", "u", StringComparison.Ordinal).Replace("³", "3", StringComparison.Ordinal).Replace("²", "2", StringComparison.Ordinal).Replace("^", "", StringComparison.Ordinal).Replace("·", ".", StringComparison.Ordinal);
}
