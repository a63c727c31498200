using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// How well a text goes with a unit: by its name or telling words in the text, by the districts the text names, and by the likeness of
/// the text to those the unit has elsewhere in the document compared with those it has not.
/// </summary>
sealed partial class TextFit
{
    // At most, for a name in full; by most of its telling words; a district that is not among those the text names.
    const double Named = 2.6;
    const double Hinted = 0.7;
    const double Telling = 1;
    const double NamesOfAll = 4;
    const double OtherDistricts = -1;

    // Bounds what likeness alone can say; below the floor likeness is noise, and one other row says half.
    const double MostTopic = 1.5;
    const double Floor = 0.05;
    const double Half = 1;

    readonly IReadOnlyList<RepairRow> _rows;
    readonly Func<string, bool> _isLocal;
    readonly int[][] _pairs;
    readonly double[] _lengths;
    readonly double[] _weights;
    readonly Dictionary<string, List<int>> _ofUnit = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _cores = new(StringComparer.Ordinal);
    readonly string[] _districts;
    readonly double?[,] _likeness;
    readonly Dictionary<string, double> _names;

    /// <summary>Compares the rows with one another.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isLocal">Whether a unit is a district.</param>
    /// <param name="withTitles">Whether the title of its task speaks for a row, too.</param>
    public TextFit(IReadOnlyList<RepairRow> rows, Func<string, bool> isLocal, bool withTitles = true)
    {
        (_rows, _isLocal) = (rows, isLocal);
        HashSet<string>[] pairs = [.. rows.Select(row => Pairs(withTitles ? $"{row.Task.Title}\n{row.Text}" : row.Text))];
        KeyValuePair<string, int>[] counts = [.. pairs.SelectMany(own => own).CountBy(pair => pair, StringComparer.Ordinal)];
        Dictionary<string, int> numbers = counts.Index().ToDictionary(count => count.Item.Key, count => count.Index, StringComparer.Ordinal);
        _weights = [.. counts.Select(count => Math.Pow(Math.Log((rows.Count + 1) / (count.Value + 0.5)), 2))];
        _pairs = [.. pairs.Select(own => own.Select(pair => numbers[pair]).Order().ToArray())];
        _lengths = [.. _pairs.Select(own => Math.Sqrt(own.Sum(pair => _weights[pair])))];
        _likeness = new double?[rows.Count, rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            foreach (string unit in rows[i].Named)
            {
                if (!_ofUnit.TryGetValue(unit, out List<int>? of))
                {
                    _ofUnit[unit] = of = [];
                    _cores[unit] = Core(unit);
                }

                of.Add(i);
            }
        }

        _names = NameWeights();
        _districts = [.. _ofUnit.Keys.Where(isLocal).Select(unit => _cores[unit]).Where(core => core.Length >= 3)];
    }

    /// <summary>How well the unit goes with the text of a row: above 0 for, below 0 against.</summary>
    /// <param name="unit">A unit that some row names.</param>
    /// <param name="row">The row, by its place in the list.</param>
    /// <param name="besides">Rows whose own units are in question and prove nothing; few.</param>
    public double Of(string unit, int row, ReadOnlySpan<int> besides)
    {
        double fit = Naming(unit, _rows[row].Text);
        if (_isLocal(unit))
        {
            return fit == 0 && Array.Exists(_districts, district => _rows[row].Text.Contains(district, StringComparison.Ordinal)) ? OtherDistricts : fit;
        }

        (double own, double others, int count) = (0, 0, 0);
        List<int> of = _ofUnit[unit];
        int next = 0;
        for (int i = 0; i < _rows.Count; i++)
        {
            bool isOwn = next < of.Count && of[next] == i;
            next += isOwn ? 1 : 0;
            if (i == row || besides.Contains(i))
            {
                continue;
            }

            if (isOwn)
            {
                (own, count) = (Math.Max(own, Likeness(row, i)), count + 1);
            }
            else
            {
                others = Math.Max(others, Likeness(row, i));
            }
        }

        return fit + Math.Clamp(Math.Log((own + Floor) / (others + Floor)), -MostTopic, MostTopic) * count / (count + Half);
    }

    /// <summary>Whether the text names the unit by more than words others share.</summary>
    public bool IsNamed(string unit, int row) => Naming(unit, _rows[row].Text) >= Telling;

    /// <summary>How alike the texts of two rows are, 0 to 1.</summary>
    public double Likeness(int one, int other)
    {
        (int low, int high) = one < other ? (one, other) : (other, one);
        return _likeness[low, high] ??= _lengths[low] * _lengths[high] is > 0 and var length
            ? Shared(_pairs[low], _pairs[high]) / length
            : 0;
    }

    // What the pairs weigh that both have; both are in order.
    double Shared(int[] one, int[] other)
    {
        double weight = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            int order = one[i] - other[j];
            weight += order == 0 ? _weights[one[i]] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return weight;
    }

    double Naming(string unit, string text)
    {
        string core = _cores.GetValueOrDefault(unit) ?? Core(unit);
        if (core.Length < 2)
        {
            return 0;
        }

        if (text.Contains(core, StringComparison.Ordinal))
        {
            return _names.GetValueOrDefault(unit);
        }

        if (core.Length < 4 || _isLocal(unit))
        {
            return 0;
        }

        int pairs = Enumerable.Range(1, core.Length - 1).Count(i => text.AsSpan().Contains(core.AsSpan(i - 1, 2), StringComparison.Ordinal));
        return pairs * 2 >= core.Length - 1 ? Hinted : 0;
    }

    // What a name in the text says: in a document on water, 水 names nobody. How often each unit's word stands in texts of its own rows and of
    // others, damped by all units.
    Dictionary<string, double> NameWeights()
    {
        Dictionary<string, (double InOwn, double Own, double InOthers, double Others)> counts = new(StringComparer.Ordinal);
        foreach ((string unit, List<int> of) in _ofUnit)
        {
            string core = _cores[unit];
            if (core.Length >= 2)
            {
                int inOwn = of.Count(i => _rows[i].Text.Contains(core, StringComparison.Ordinal));
                int inAll = _rows.Count(row => row.Text.Contains(core, StringComparison.Ordinal));
                counts[unit] = (inOwn, of.Count, inAll - inOwn, _rows.Count - of.Count);
            }
        }

        double own = (counts.Values.Sum(count => count.InOwn) + 1) / (counts.Values.Sum(count => count.Own) + 2);
        double others = (counts.Values.Sum(count => count.InOthers) + 1) / (counts.Values.Sum(count => count.Others) + 2);
        return counts.ToDictionary(
            count => count.Key,
            count => Math.Clamp(
                Math.Log((count.Value.InOwn + NamesOfAll * own) / (count.Value.Own + NamesOfAll) / ((count.Value.InOthers + NamesOfAll * others) / (count.Value.Others + NamesOfAll))),
                0,
                Named),
            StringComparer.Ordinal);
    }

    /// <summary>The pairs of neighbouring letters and digits of a text.</summary>
    public static HashSet<string> Pairs(string text)
    {
        HashSet<string> pairs = new(StringComparer.Ordinal);
        string folded = Wording.Fold(text);
        for (int i = 1; i < folded.Length; i++)
        {
            if (char.IsLetterOrDigit(folded[i - 1]) && char.IsLetterOrDigit(folded[i]))
            {
                pairs.Add(folded.Substring(i - 1, 2));
            }
        }

        return pairs;
    }

    // 市生态环境局 is spoken of as 生态环境部门, 房山区政府 as 房山区.
    static string Core(string unit)
    {
        string core = Generic().Replace(unit, "");
        return core.Length > 2 ? Generic().Replace(core, "") : core;
    }

    [GeneratedRegex("""^[市省县州]|[(（].*$|(?:人民)?政府$|管委会$|(?:管理)?局$|委(?:员会)?$|办(?:公室)?$|厅$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Generic();
}
