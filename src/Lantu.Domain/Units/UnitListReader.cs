using System.Text.RegularExpressions;
using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Units;

/// <summary>Reads a cell or list of units: splits it into names and says whom each means, with a confidence (import.md, points 10 to 12).</summary>
/// <remarks>Without a directory the names stand for themselves. Not safe for use by several threads at once: it remembers what it has read.</remarks>
public sealed partial class UnitListReader(UnitDirectory directory)
{
    /// <summary>Below this a name is left as written, with candidates.</summary>
    public const double LeastConfidence = 0.6;

    /// <summary>Below this a person is asked to confirm.</summary>
    public const double SureConfidence = 0.9;

    // Whether words name a time does not hang on the year.
    const int SomeYear = 2000;

    readonly Dictionary<string, UnitReference> _known = new(StringComparer.Ordinal);

    /// <summary>The references in printed order; the same unit named twice is kept once. A dash or an empty text gives none.</summary>
    public IReadOnlyList<UnitReference> Read(string cellText)
    {
        ArgumentNullException.ThrowIfNull(cellText);

        List<UnitReference> references = [];
        foreach (string piece in UnitPieces.Split(cellText, directory).Where(piece => piece != "无" && piece.Any(char.IsLetterOrDigit)))
        {
            UnitReference reference = Resolve(piece);
            if (!references.Exists(r => r.Text.Equals(reference.Text, StringComparison.Ordinal)))
            {
                references.Add(reference);
            }
        }

        return references;
    }

    /// <summary>The names of a list as printed, one by one.</summary>
    public IReadOnlyList<string> Names(string cellText) => UnitPieces.Split(cellText, directory);

    /// <summary>Whether the text is a list of whole names, none of which goes on elsewhere.</summary>
    public bool IsWholeList(string text) => Names(text) is { Count: > 0 } names && names.All(name => directory.FindByAnyName(name) is not null || directory.FindGroup(name) is not null || UnitNameForm.IsWhole(name));

    /// <summary>Whether the text names nothing but bodies, the last perhaps with an open end (等): each is known, or a department or government by its form.</summary>
    public bool AreBodies(string text) => Names(text) is { Count: > 0 } names && names.All(name => OpenEnd().Replace(Connective().Replace(name, ""), "") is var bare
        && (directory.FindByAnyName(bare) is not null || directory.FindGroup(bare) is not null || UnitNameForm.IsBody(bare)));

    /// <summary>Whom one printed name means.</summary>
    public UnitReference Resolve(string written)
    {
        ArgumentNullException.ThrowIfNull(written);

        if (!_known.TryGetValue(written, out UnitReference? reference))
        {
            _known[written] = reference = ResolveName(written);
        }

        return reference;
    }

    UnitReference ResolveName(string written)
    {
        string own = Connective().Replace(written, "");
        string name = OpenEnd().Replace(own, "");
        bool openEnded = name.Length < own.Length && name.Length > 0;
        if (own.StartsWith('等') && own.Length > 2)
        {
            name = own[1..];
        }

        string bare = Bracket().Replace(name, "").Trim();
        string bracket = name.Length > bare.Length ? name[bare.Length..] : "";
        UnitReference reference = directory.FindByAnyName(bare) is { } unit
            ? new UnitReference { Text = written, Unit = unit.Name, Confidence = unit.Name.Equals(bare, StringComparison.Ordinal) ? 1 : 0.97 }
            : AsGroup(written, bare, bracket)
                ?? (!directory.IsEmpty ? Guess(written, bare)
                    : IsNobody(name) ? new UnitReference { Text = written, Confidence = 0 }
                    : new UnitReference { Text = written, Unit = bare.Length > 0 ? bare : written, Confidence = 1 });
        return openEnded ? reference with { IsOpen = true } : reference;
    }

    // Where no directory says who there is, any words stand for a body, but not those that name a time or only speak of who is meant.
    static bool IsNobody(string name) => Nobody().IsMatch(name) || DeadlineReader.TryRead(name, SomeYear) is not null;

    UnitReference? AsGroup(string written, string bare, string bracket)
    {
        if (Except().Match(bare) is { Success: true } except)
        {
            string[] left = [.. Names(except.Groups["who"].Value).Select(name => (directory.FindByAnyName(name) ?? directory.FindByAnyName(name + "政府"))?.Name).OfType<string>()];
            UnitReference whole = AsGroup(written, except.Groups["group"].Value, bracket) ?? new UnitReference { Text = written, Unit = bare, Confidence = 1, IsGroup = true, IsOpen = true };
            return whole with { Unit = bare, Members = [.. whole.Members.Except(left, StringComparer.Ordinal)] };
        }

        if (directory.FindGroup(bare) is { } group)
        {
            IReadOnlyList<string> members = directory.Expand(group, bracket);
            return new UnitReference { Text = written, Unit = group.Name, Confidence = 1, IsGroup = true, IsOpen = members.Count == 0, Members = members };
        }

        // 各区（misread）政府（含…）: only the group of all districts is printed with such a bracket.
        if (Includes().IsMatch(bracket) && !bare.EndsWith("成员单位", StringComparison.Ordinal) && directory.Groups.FirstOrDefault(g => g.OnlyIfNamed.Count > 0) is { } all && (bare.StartsWith('各') || bare.EndsWith("政府", StringComparison.Ordinal)))
        {
            return new UnitReference { Text = written, Unit = all.Name, Confidence = 0.8, IsGroup = true, Members = directory.Expand(all, bracket) };
        }

        return GroupName().IsMatch(bare)
            ? new UnitReference { Text = written, Unit = bare, Confidence = 1, IsGroup = true, IsOpen = true }
            : null;
    }

    UnitReference Guess(string written, string bare)
    {
        string key = UnitNameKey.Of(bare, directory.Root);
        List<(double Confidence, string Name)> guesses = [];
        foreach ((string known, Unit unit) in directory.Keys)
        {
            int longest = Math.Max(key.Length, known.Length);
            if (key.Length == 0 || Math.Abs(key.Length - known.Length) > 3 || longest > 2 * Math.Min(key.Length, known.Length))
            {
                continue;
            }

            double confidence = 1 - (1.5 * NameDistance.Of(key, known, directory.Lookalikes) / longest);
            if (confidence < 0.7 && Math.Min(key.Length, known.Length) >= 4 && NameDistance.IsContained(key, known))
            {
                confidence = Math.Max(confidence, 0.55 + (0.25 * Math.Min(key.Length, known.Length) / longest));
            }

            if (confidence > 0.4)
            {
                guesses.Add((confidence, unit.Name));
            }
        }

        List<(string Name, double Confidence)> ranked = [.. guesses
            .GroupBy(guess => guess.Name, StringComparer.Ordinal)
            .Select(same => (same.Key, same.Max(guess => guess.Confidence)))
            .OrderByDescending(guess => guess.Item2)
            .ThenBy(guess => guess.Key, StringComparer.Ordinal)
            .Take(3)];
        if (ranked.Count == 0)
        {
            return new UnitReference { Text = written, Confidence = 0 };
        }

        // Two names equally near: neither is meant surely.
        double best = ranked[0].Confidence - (ranked.Count > 1 ? Math.Max(0, 0.1 - (ranked[0].Confidence - ranked[1].Confidence)) : 0);
        best = Math.Min(best, 0.89);
        IReadOnlyList<string> candidates = [.. ranked.Select(guess => guess.Name)];
        return best >= LeastConfidence
            ? new UnitReference { Text = written, Unit = ranked[0].Name, Confidence = best, Candidates = candidates }
            : new UnitReference { Text = written, Confidence = Math.Max(best, 0), Candidates = candidates };
    }

    [GeneratedRegex("""^(?:同[上前]|[略暂]|待定|待明确|〃)$|按(?:照)?(?:各自)?(?:的)?职[责能]|职责分工|(?:负责|落实)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Nobody();

    [GeneratedRegex("""^(?:以及|[和及与])(?=各.|.{3})""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Connective();

    [GeneratedRegex("""(?:等(?:相关|有关)?(?:部门|单位|区|区县|地区|企业)?)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OpenEnd();

    [GeneratedRegex("""[(（\[〔][^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*[)）\]〕]?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Bracket();

    [GeneratedRegex("""^除(?<who>.+?)(?:以|之)?外的?(?<group>(?:各|其).+)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Except();

    [GeneratedRegex("""^[(（]\s*含""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Includes();

    // Nothing is matched that need not be: a text tried from each of its characters to the end takes the square of its length.
    [GeneratedRegex("""^(?:地方各级|各(?:市|区|县|州|省|镇|乡|街道|级|部门|单位|地|有关|相关|成员|责任|行业|主管|职能|园区|产业|开发区)|(?:市|省|区|县|国务院|省级|市级|区级|市直|省直|县直)?(?:级)?(?:各)?(?:相关|有关|其他|所属|直属)|全?[省市区县州](?:级|直)?(?:机关)?各(?:部门|单位))|成员单位$|(?:相关|有关)(?:部门|单位|企业|区|地区|县区|镇街|主管部门|责任单位)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex GroupName();
}
