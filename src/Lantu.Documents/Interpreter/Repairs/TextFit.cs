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
    readonly HashSet<string>[] _pairs;
    readonly double[] _lengths;
    readonly Dictionary<string, double> _weights;
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
        _pairs = [.. rows.Select(row => Pairs(withTitles ? $"{row.Task.Title}\n{row.Text}" : row.Text))];
        _weights = _pairs.SelectMany(pairs => pairs).CountBy(pair => pair, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => Math.Pow(Math.Log((rows.Count + 1) / (pair.Value + 0.5)), 2), StringComparer.Ordinal);
        _lengths = [.. _pairs.Select(pairs => Math.Sqrt(pairs.Sum(pair => _weights[pair])))];
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
    /// <param name="besides">Rows whose own units are in question and prove nothing.</param>
    public double Of(string unit, int row, IReadOnlyCollection<int> besides)
    {
        double fit = Naming(unit, _rows[row].Text);
        if (_isLocal(unit))
        {
            return fit == 0 && Array.Exists(_districts, district => _rows[row].Text.Contains(district, StringComparison.Ordinal)) ? OtherDistricts : fit;
        }

        (double own, double others, int count) = (0, 0, 0);
        List<int> of = _ofUnit[unit];
        for (int i = 0; i < _rows.Count; i++)
        {
            if (i == row || besides.Contains(i))
            {
                continue;
            }

            if (of.BinarySearch(i) >= 0)
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
            ? _pairs[low].Where(_pairs[high].Contains).Sum(pair => _weights[pair]) / length
            : 0;
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
