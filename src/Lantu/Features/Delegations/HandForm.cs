using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Delegations;

/// <summary>Several assignments handed down to one unit at once, undivided.</summary>
public sealed class HandForm
{
    /// <summary>The measures with the editions that were seen: 12.3.</summary>
    [FromForm]
    public string[]? Chosen { get; set; }

    /// <summary>Number of the unit below.</summary>
    [FromForm]
    public int? Child { get; set; }

    [FromForm]
    public string? Days { get; set; }

    [FromForm]
    public string? Note { get; set; }

    /// <summary>The measures and their editions; what is none is left out.</summary>
    public IReadOnlyList<(int Measure, int Seen)> Measures =>
        [.. (Chosen ?? []).Select(text => text.Split('.')).Where(parts => parts.Length == 2).Select(parts => (Number(parts[0]), Number(parts[1]))).Where(pair => pair is (not null, not null)).Select(pair => (pair.Item1!.Value, pair.Item2!.Value))];

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
