using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Frequencies;
using Lantu.Jobs.Frequencies;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>The frequencies as a workbook that leaves, is changed and comes back. Its columns are called the same in every language, so that it does.</summary>
static class FrequencySheet
{
    const string Key = "编号";
    const string Task = "重点任务";
    const string Measure = "工作措施";
    const string Deadline = "完成时限";
    const string Frequency = "报送频次";
    const string Turn = "月份";
    const string Supporting = "协办报送";
    const string Proposed = "建议";
    const string Edition = "版本";
    const string Yes = "是";

    static readonly (string Word, ReportingFrequency Frequency)[] Frequencies = [("每月", ReportingFrequency.Month), ("每季度", ReportingFrequency.Quarter), ("按节点", ReportingFrequency.Node), ("每年", ReportingFrequency.Year)];

    public static ListTable Of(FrequenciesView view) => new(
        Frequency,
        [new(Key, 6, IsCentred: true), new(Task, 14), new(Measure, 40), new(Deadline, 12), new(Frequency, 8, IsCentred: true), new(Turn, 5, IsCentred: true), new(Supporting, 6, IsCentred: true), new(Proposed, 12), new(Edition, 5, IsCentred: true)],
        [.. view.Shown.Select(row => (IReadOnlyList<ListCell>)
        [
            ListCell.Of(row.Measure.Key), ListCell.Of(row.TaskTitle), ListCell.Of(row.Measure.Text), ListCell.Of(string.Join('\n', row.Measure.Deadlines.Select(deadline => deadline.Text))),
            ListCell.Of(row.Choice is null ? "" : WordOf(row.Choice.Frequency)), ListCell.Of(row.Choice is null ? "" : TurnOf(row.Choice.Frequency, row.Choice.Offset)), ListCell.Of(row.Choice?.AsksSupporting == true ? Yes : ""),
            ListCell.Of($"{WordOf(row.Proposal.Frequency)} {TurnOf(row.Proposal.Frequency, row.Proposal.Offset)}".Trim()), ListCell.Of((row.Choice?.Number ?? 0).ToString(CultureInfo.InvariantCulture)),
        ])]);

    /// <summary>Reads one that comes back; nothing of it counts while anything is not understood.</summary>
    public static (IReadOnlyList<FrequencyEntry> Entries, IReadOnlyList<(string Cell, string Sentence)> Faults) Read(byte[] content, FrequenciesView view)
    {
        ListReading reading = ListWorkbookReader.Read(content, [Key, Frequency, Turn, Supporting, Edition]);
        List<(string Cell, string Sentence)> faults = [.. reading.Faults.Select(fault => (fault.Cell, Words.Of($"workbook-{fault.Kind}", fault.Argument)))];
        Dictionary<string, FrequencyRow> rows = view.All.ToDictionary(row => row.Measure.Key, StringComparer.Ordinal);
        HashSet<string> seen = [];
        List<FrequencyEntry> entries = [];
        foreach (ListRow row in reading.Rows)
        {
            string key = row.Text(Key) ?? "";
            if (!rows.TryGetValue(key, out FrequencyRow? known))
            {
                faults.Add((row.Cell(Key), Words.Of("sheet-NoMeasure", key)));
            }
            else if (!seen.Add(key))
            {
                faults.Add((row.Cell(Key), Words.Of("sheet-Doubled", key)));
            }
            else if (row.Text(Frequency) is { } word && Entry(row, known, word, faults) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return (faults.Count > 0 ? [] : entries, faults);
    }

    static FrequencyEntry? Entry(ListRow row, FrequencyRow known, string word, List<(string Cell, string Sentence)> faults)
    {
        int before = faults.Count;
        int at = Array.FindIndex(Frequencies, one => one.Word == word);
        if (at < 0)
        {
            faults.Add((row.Cell(Frequency), Words.Of("sheet-NoFrequency", word)));
            return null;
        }

        ReportingFrequency frequency = Frequencies[at].Frequency;
        int most = frequency switch { ReportingFrequency.Quarter => 3, ReportingFrequency.Year => PlanMonths.Last, _ => 0 };
        int? turn = null;
        if (row.Text(Turn) is { } typed && most > 0)
        {
            turn = int.TryParse(typed.TrimEnd('月'), NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month >= 1 && month <= most ? month - 1 : null;
            if (turn is null)
            {
                faults.Add((row.Cell(Turn), Words.Of("sheet-NoTurn", typed, most)));
            }
        }

        string? asks = row.Text(Supporting);
        if (asks is not (null or Yes or "否"))
        {
            faults.Add((row.Cell(Supporting), Words.Of("workbook-NoAnswer", asks)));
        }

        if (!int.TryParse(row.Text(Edition), NumberStyles.None, CultureInfo.InvariantCulture, out int edition))
        {
            faults.Add((row.Cell(Edition), Words.Of("workbook-NoNumber", row.Text(Edition))));
        }

        return faults.Count > before ? null : new FrequencyEntry(known.Measure.Ordinal, frequency, turn, asks == Yes) { Seen = edition };
    }

    static string WordOf(ReportingFrequency frequency) => Array.Find(Frequencies, one => one.Frequency == frequency).Word;

    static string TurnOf(ReportingFrequency frequency, int offset) => frequency is ReportingFrequency.Quarter or ReportingFrequency.Year ? (offset + 1).ToString(CultureInfo.InvariantCulture) : "";
}
