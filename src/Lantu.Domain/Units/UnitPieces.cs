using System.Text;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Units;

/// <summary>Splits the text of a cell into the names printed in it. A bracket stays with the name before it.</summary>
static partial class UnitPieces
{
    // Alone these name nobody: they go on from the name before.
    static readonly string[] Tails = ["管委会", "管理委员会", "成员单位", "委员会", "办公室", "各成员单位", "领导小组", "指挥部", "政府", "人民政府", "等", "等单位", "等部门"];

    /// <summary>The names in order. Blanks and line breaks inside a name are kept as they stand; the caller folds them.</summary>
    public static IReadOnlyList<string> Split(string text, UnitDirectory directory)
    {
        List<(string Text, bool Listed)> raw = [.. Cut(UnitWraps.Join(text, directory)).SelectMany(piece => CutAtConnectives(piece, directory))];
        List<string> pieces = [];
        for (int i = 0; i < raw.Count; i++)
        {
            (string piece, bool listed) = raw[i];
            if (pieces.Count > 0 && JoinsBefore(pieces[^1], piece, listed, directory))
            {
                pieces[^1] += (listed ? "、" : "") + piece;
                continue;
            }

            int joined = JoinAhead(raw, i, directory);
            if (joined > i)
            {
                piece = string.Concat(raw.Skip(i).Take(joined - i + 1).Select((p, k) => (k > 0 && p.Listed ? "、" : "") + p.Text));
                i = joined;
            }

            pieces.Add(piece);
        }

        return pieces;
    }

    // Cuts at separators outside brackets. Listed says that a 、 or ， stood before the piece and not only a blank.
    static List<(string Text, bool Listed)> Cut(string text)
    {
        List<(string, bool)> pieces = [];
        StringBuilder piece = new();
        bool listed = false;
        int depth = 0;
        void Close()
        {
            if (piece.Length > 0)
            {
                pieces.Add((piece.ToString(), listed));
                piece.Clear();
                listed = false;
            }
        }

        Match areas = AreaList().Match(text);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (areas.Success && i == areas.Index && depth == 0)
            {
                piece.Append(areas.Value);
                i += areas.Length - 1;
                areas = areas.NextMatch();
            }
            else if (c is '(' or '（' or '[' or '〔')
            {
                depth = Closes(text, i) ? depth + 1 : depth;
                piece.Append(c);
            }
            else if (c is ')' or '）' or ']' or '〕')
            {
                depth = Math.Max(0, depth - 1);
                piece.Append(c);
            }
            else if (depth == 0 && (char.IsWhiteSpace(c) || IsSeparator(c)))
            {
                Close();
                listed |= IsSeparator(c);
            }
            else if (!char.IsWhiteSpace(c))
            {
                piece.Append(c);
            }
        }

        Close();
        return pieces;
    }

    // 教育部和各省级人民政府 are two, 文化和旅游局 is one: the connective joins names where a whole name stands on both sides. It stays with the
    // second, so that nothing printed is lost.
    static IEnumerable<(string Text, bool Listed)> CutAtConnectives((string Text, bool Listed) piece, UnitDirectory directory)
    {
        string rest = piece.Text;
        bool listed = piece.Listed;
        foreach (Match connective in Connective().Matches(piece.Text))
        {
            int at = connective.Index - (piece.Text.Length - rest.Length);
            if (at < 3 || directory.FindByAnyName(rest) is not null)
            {
                continue;
            }

            string left = rest[..at];
            string right = rest[(at + connective.Length)..];
            if ((right.Length >= 3 || UnitNameForm.StartsNew(right)) && UnitNameForm.Ends(left.TrimEnd('等')) && UnitNameForm.Ends(right) && left.IndexOfAny(['(', '（']) < 0)
            {
                yield return (left, listed);
                (rest, listed) = (rest[at..], true);
            }
        }

        yield return (rest, listed);
    }

    static bool IsSeparator(char c) => c is '、' or '，' or ',' or '；' or ';' or '/' or '|' or '。';

    // An unclosed bracket must not swallow the rest of the list.
    static bool Closes(string text, int open)
    {
        int close = text.AsSpan(open).IndexOfAny(')', '）');
        return close > 0 && close <= 40;
    }

    static bool JoinsBefore(string before, string piece, bool listed, UnitDirectory directory) =>
        piece[0] is '(' or '（'
        || (!listed && Array.Exists(Tails, tail => piece.Equals(tail, StringComparison.Ordinal)))
        || (!listed && CompanyTail().IsMatch(piece))
        || piece is "等部门" or "等单位" or "等" or "等有关部门" or "等相关部门"
        || (!listed && !UnitNameForm.Ends(before) && directory.FindByAnyName(before) is null && directory.FindByAnyName(piece) is null && directory.FindGroup(piece) is null && UnitNameForm.Ends(before + piece) && !UnitNameForm.Starts(piece));

    // Names with a separator or a line break of their own are known to the directory: 市科委、中关村管委会.
    static int JoinAhead(List<(string Text, bool Listed)> raw, int from, UnitDirectory directory)
    {
        string joined = raw[from].Text;
        int best = from;
        bool known = directory.FindByAnyName(joined) is not null || directory.FindGroup(joined) is not null;
        for (int i = from + 1; i < Math.Min(raw.Count, from + 3); i++)
        {
            joined += (raw[i].Listed ? "、" : "") + raw[i].Text;
            Unit? whole = directory.FindByAnyName(joined);
            Unit? part = directory.FindByAnyName(raw[i].Text);
            if ((whole is not null || directory.FindGroup(joined) is not null) && (!known || part is null || ReferenceEquals(part, whole)))
            {
                best = i;
            }
        }

        return best > from || known ? best : JoinBroken(raw, from, directory);
    }

    // A name broken by a narrow column, over as many lines as it takes: it goes on until it ends like one.
    static int JoinBroken(List<(string Text, bool Listed)> raw, int from, UnitDirectory directory)
    {
        const int MostLines = 6;
        string joined = raw[from].Text;
        if (UnitNameForm.Ends(joined))
        {
            return from;
        }

        for (int i = from + 1; i < Math.Min(raw.Count, from + MostLines); i++)
        {
            bool isOwn = UnitNameForm.Starts(raw[i].Text) && UnitNameForm.Ends(raw[i].Text) && (directory.IsEmpty || directory.FindByAnyName(raw[i].Text) is not null || directory.FindGroup(raw[i].Text) is not null);
            if (raw[i].Listed || isOwn)
            {
                return from;
            }

            joined += raw[i].Text;
            if (UnitNameForm.Ends(joined))
            {
                return i;
            }
        }

        return from;
    }

    [GeneratedRegex("""以及|[和及与]|(?<=等)(?=国务院|中央|省|市|县|区|各)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Connective();

    // 各市、州、县（区）人民政府 is one name, and so is 除东城区、西城区外的各区政府.
    [GeneratedRegex("""除[^，,。；;外]{1,40}?(?:以|之)?外的?(?=[各其])|各(?:省|市|州|盟|地|县|区|旗|镇|乡)(?:[(（][^()（）]{1,12}[)）])?(?:、(?:自治区|直辖市|自治州|计划单列市|地区|省|市|州|盟|县|区|旗|镇|乡|街道)(?:[(（][^()（）]{1,12}[)）])?)+(?=(?:人民)?政府)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AreaList();

    [GeneratedRegex("""^(?:集团)?(?:股份|责任|控股)?(?:有限)?(?:责任)?公司(?:[(（].*[)）])?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex CompanyTail();
}
