using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// The number and title of a task are printed once, in a cell over several rows; a scan that sets them too low leaves the first rows under
/// the task before. Found where the last rows of a task speak the words of the next title and are like its rows rather than their own.
/// </summary>
sealed class MisplacedNumbers
{
    // Weights of the words a text shares with a title, of its likeness to rows, and what both must exceed. Clean plans stay below 1.6.
    const double LikenessWeight = 20;
    const double Least = 2;
    const double TitleWeight = 3;

    // A row between two that are misplaced may tell nothing.
    const double Indifferent = 0.5;

    readonly RepairTable _table;
    readonly TextFit _likeness;
    readonly Dictionary<int, int> _index;
    readonly Dictionary<string, double> _weights;
    readonly HashSet<string>[] _texts;
    readonly HashSet<string>[] _titles;

    public MisplacedNumbers(RepairTable table)
    {
        _table = table;
        _likeness = new TextFit(table.Rows, table.IsLocal, withTitles: false);
        _index = table.Rows.Select((row, i) => (row.Ordinal, i)).ToDictionary(row => row.Ordinal, row => row.i);
        _texts = [.. table.Rows.Select(row => TextFit.Pairs(row.Text))];
        _titles = [.. table.Tasks.Select(rows => TextFit.Pairs(rows[0].Task.Title))];
        Dictionary<string, int> inTexts = _texts.SelectMany(pairs => pairs).CountBy(pair => pair, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        _weights = _titles.SelectMany(pairs => pairs).CountBy(pair => pair, StringComparer.Ordinal).ToDictionary(
            pair => pair.Key,
            pair => Math.Max(0, Math.Log(table.Rows.Count / (inTexts.GetValueOrDefault(pair.Key) + TitleWeight * pair.Value + 1))),
            StringComparer.Ordinal);
    }

    public IEnumerable<RepairProposal> Find()
    {
        for (int t = 0; t + 1 < _table.Tasks.Count; t++)
        {
            (IReadOnlyList<RepairRow> own, IReadOnlyList<RepairRow> next) = (_table.Tasks[t], _table.Tasks[t + 1]);
            if (own.Count < 2 || own[0].Programme != next[0].Programme || own[0].TaskIndex + 1 != next[0].TaskIndex || own[0].Task.Section != next[0].Task.Section
                || !HasOwnText(own[^1]) || Score(own[^1], t) is not { } score)
            {
                continue;
            }

            for (int i = own.Count - 1; i > 0 && HasOwnText(own[i]) && (i == own.Count - 1 || Speaks(own[i], t) <= Speaks(own[i], t + 1) + Indifferent); i--)
            {
                yield return new RepairProposal(FindingCodes.NumberMisplaced, own[i], [own[0].Task.Number, next[0].Task.Number, next[0].Task.Title], [], score - Least,
                    [new RepairReason(RepairReasons.TitleSpeaks, next[0].Task.Title)])
                {
                    Text = $"{next[0].Task.Number} {next[0].Task.Title}",
                };
            }
        }
    }

    // How much more the row goes with the next task, where title and rows agree.
    double? Score(RepairRow row, int task)
    {
        double words = Speaks(row, task + 1) - Speaks(row, task);
        double likeness = Likeness(row, task + 1) - Likeness(row, task);
        return words > 0 && likeness > 0 && words + LikenessWeight * likeness is var score && score >= Least ? score : null;
    }

    double Speaks(RepairRow row, int task) => _titles[task].Where(_texts[_index[row.Ordinal]].Contains).Sum(pair => _weights[pair]);

    double Likeness(RepairRow row, int task) =>
        _table.Tasks[task].Where(other => other.Ordinal != row.Ordinal).Max(other => _likeness.Likeness(_index[row.Ordinal], _index[other.Ordinal]));

    // A row that only goes on with the text above it can't be of another task.
    static bool HasOwnText(RepairRow row) => row.Printed.Text == row.Printed.Duties[0] && row.Printed.Part is null;
}
