using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Fonts.Encodings;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>The names a Type 1 font program gives its codes. They stand in front, in the part that is plain text.</summary>
static partial class ProgramNames
{
    const int Codes = 256;
    const int LongestText = 100_000;
    const string NoName = ".notdef";

    /// <summary>A name for each of 256 codes; null, where the program says nothing about them.</summary>
    public static string[]? Of(ReadOnlySpan<byte> program)
    {
        ReadOnlySpan<byte> plain = program[..Math.Min(program.Length, LongestText)];
        int end = plain.IndexOf("eexec"u8);
        plain = end < 0 ? plain : plain[..end];
        int start = plain.IndexOf("/Encoding"u8);
        if (start < 0)
        {
            return null;
        }

        string text = System.Text.Encoding.Latin1.GetString(plain[start..]);
        string[] names = [.. Enumerable.Repeat(NoName, Codes)];
        if (IsStandard().IsMatch(text))
        {
            foreach ((int code, string name) in StandardEncoding.Instance.CodeToNameMap)
            {
                names[code] = name;
            }

            return names;
        }

        MatchCollection entries = Entry().Matches(text);
        foreach (Match entry in entries)
        {
            if (int.TryParse(entry.Groups["code"].ValueSpan, CultureInfo.InvariantCulture, out int code) && code < Codes)
            {
                names[code] = entry.Groups["name"].Value;
            }
        }

        return entries.Count > 0 ? names : null;
    }

    [GeneratedRegex(@"^/Encoding\s+StandardEncoding\s", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex IsStandard();

    [GeneratedRegex(@"\bdup\s+(?<code>[0-9]{1,3})\s*/(?<name>[^\s/{}\[\]()<>%]+)\s+put\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Entry();
}
