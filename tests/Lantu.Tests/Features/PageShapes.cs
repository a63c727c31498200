using System.Text.RegularExpressions;

namespace Lantu.Tests.Features;

/// <summary>Which pages a walk through the site reads: of pages that differ in their numbers only, the first ones it comes to.</summary>
sealed partial class PageShapes(int each)
{
    readonly Dictionary<string, int> _read = new(StringComparer.Ordinal);

    /// <summary>Whether the address is to be read; every one that is counts.</summary>
    public bool Takes(string address)
    {
        string shape = Number().Replace(address, "0");
        int read = _read[shape] = _read.GetValueOrDefault(shape) + 1;
        return read <= each;
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
