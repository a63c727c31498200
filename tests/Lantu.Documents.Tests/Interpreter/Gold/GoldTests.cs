using System.Text.Json;
using Lantu.Documents.Drafts;
using Lantu.Documents.Tests.Interpreter.Damages;

namespace Lantu.Documents.Tests.Interpreter.Gold;

/// <summary>
/// What is printed of the scanned plan against its transcription, figure by figure. Where neither stands beside the checkout, the sample of the same plan stands
/// in: its rows are held by <see cref="ReferenceTests"/>, its facts and its district table here.
/// </summary>
public sealed class GoldTests
{
    // Document number, issuer, day of issue, what is repealed, the working day, and each annex's numbers that are missing.
    const string Header = "京政办发〔2023〕4号 北京市人民政府办公厅 2023-02-23 京政办发〔2020〕8号 京政办发〔2021〕3号 3 [] [] [] [15,16] [4,5]";

    // Each is required of every plan but those in which scanning has cost more than reading can mend.
    static readonly (string Figure, double Least)[] Required =
    [
        ("tasks", 0.99), ("measures", 0.98), ("text", 0.97), ("deadlines", 0.97), ("kinds", 0.97), ("lead", 0.95), ("responsible", 0.95), ("supporting", 0.95), ("targets", 0.90), ("comparators", 0.85), ("districts", 1), ("header", 1),
    ];

    [Fact]
    public void Every_figure_of_the_scan_reaches_what_is_asked_of_it()
    {
        if (Corpus.Gold is { } gold)
        {
            IReadOnlyDictionary<string, double> score = GoldScore.Of(Printed(Corpus.Scan), gold);

            TestContext.Current.TestOutputHelper?.WriteLine(string.Join(' ', score.Select(figure => $"{figure.Key} {figure.Value:0.0000}")));
            Assert.Equal(Required.Select(figure => figure.Figure).Order(StringComparer.Ordinal), score.Keys.Order(StringComparer.Ordinal));
            Assert.All(Required, figure => Assert.True(score[figure.Figure] >= figure.Least, $"{figure.Figure} is {score[figure.Figure]:0.0000}, not {figure.Least}."));
        }

        // Of the scan and of the sample alike.
        Assert.All([Corpus.Scan, Corpus.Sample], document => Assert.Equal(Header, HeaderOf(Printed(document))));
    }

    [Fact]
    public void A_score_tells_of_what_is_read_wrong()
    {
        JsonElement right = Printed(Corpus.Sample);
        JsonElement gold = JsonDocument.Parse(AsGold(right)).RootElement;
        string text = right.GetRawText();

        Assert.All(GoldScore.Of(right, gold), figure => Assert.Equal(1, figure.Value));
        foreach ((string figure, string from, string to) in new[] { ("lead", "\"lead\"", "\"laid\""), ("kinds", "\"kind\": \"by\"", "\"kind\": \"from\""), ("comparators", "\"comparator\": \"atLeast\"", "\"comparator\": \"atMost\""), ("districts", "\"value\": 1790", "\"value\": 1970"), ("header", "〔2023〕4号", "〔2023〕5号") })
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            Assert.True(GoldScore.Of(JsonDocument.Parse(text.Replace(from, to, StringComparison.Ordinal)).RootElement, gold)[figure] < 1, figure);
        }
    }

    [Fact]
    public void Every_cell_of_the_district_table_is_read_as_printed()
    {
        TablePlan printed = new(Corpus.Sample);
        JsonElement[] rows = [.. Printed(Corpus.Sample).GetProperty("districtTargets").GetProperty("rows").EnumerateArray()];
        (int Line, int Column)[] cells = [.. printed.Districts.SelectMany(line => Enumerable.Range(0, 15).Select(column => (line, column)))];

        Assert.True(cells.Length >= 16 * 15, $"{cells.Length}");
        Assert.All(cells, cell =>
        {
            string text = Folded.Of(printed.Cell(cell.Line, cell.Column + 1));
            JsonElement read = rows.Single(row => row.GetProperty("line").GetInt32() == cell.Line + 1).GetProperty("cells")[cell.Column];
            Assert.True(GoldScore.IsRight(read, text, text.Contains("左右", StringComparison.Ordinal) ? "~" : text.StartsWith('>') ? ">" : ""), $"{text}: {read}");
        });
    }

    // A transcription in the gold's form that says of itself what was read.
    static string AsGold(JsonElement output)
    {
        Dictionary<string, string> signs = new(StringComparer.Ordinal) { ["about"] = "~", ["moreThan"] = ">" };
        return JsonSerializer.Serialize(new
        {
            plan = new
            {
                notice = new { doc_no = "京政办发〔2023〕4号", issuer = "北京市人民政府办公厅", date = "2023-02-23", repeals = (object[])[new { doc_no = "京政办发〔2020〕8号" }, new { doc_no = "京政办发〔2021〕3号" }] },
                plans = output.GetProperty("programmes").EnumerateArray().Select(programme => new
                {
                    annex_no = programme.GetProperty("annex").GetInt32(),
                    missing_numbers = programme.TryGetProperty("missingNumbers", out JsonElement missing) ? missing : JsonDocument.Parse("[]").RootElement,
                    tasks = programme.GetProperty("tasks").EnumerateArray().Select(task => new
                    {
                        no = task.GetProperty("number").GetString(),
                        title = task.GetProperty("title").GetString(),
                        measures = task.GetProperty("measures").EnumerateArray().Select(measure => new
                        {
                            source_line = measure.GetProperty("lines")[0].GetInt32(),
                            paragraphs = measure.GetProperty("paragraphs"),
                            deadlines = measure.GetProperty("deadlines").EnumerateArray().Select(deadline => deadline.GetProperty("text").GetString()),
                            deadline_text = "",
                            lead_norm = Units(measure, "lead"),
                            responsible_norm = Units(measure, "responsible"),
                            co_norm = Units(measure, "supporting"),
                        }),
                    }),
                }),
            },
            targets = new { targets = output.GetProperty("programmes").EnumerateArray().SelectMany(p => p.GetProperty("tasks").EnumerateArray()).SelectMany(t => t.GetProperty("measures").EnumerateArray()).SelectMany(m => m.GetProperty("targets").EnumerateArray()).DistinctBy(t => (t.GetProperty("line").GetInt32(), t.GetProperty("value").GetDecimal(), t.GetProperty("unit").GetString())).Select(t => new { source_line = t.GetProperty("line").GetInt32(), value = t.GetProperty("value").GetDecimal(), unit = t.GetProperty("unit").GetString(), comparator = t.GetProperty("comparator").GetString() }) },
            districts = new { rows = output.GetProperty("districtTargets").GetProperty("rows").EnumerateArray().Select(row => new { district = row.GetProperty("unit").GetString(), cells = row.GetProperty("cells").EnumerateArray().Select(cell => new { raw = cell.GetProperty("text").GetString(), comparator = cell.TryGetProperty("comparator", out JsonElement comparator) ? signs.GetValueOrDefault(comparator.GetString()!) : null }) }) },
        });
    }

    static IEnumerable<string> Units(JsonElement measure, string role) => measure.GetProperty(role).EnumerateArray().Select(unit => unit.TryGetProperty("unit", out JsonElement name) ? name.GetString()! : unit.GetProperty("text").GetString()!);

    static string HeaderOf(JsonElement output)
    {
        JsonElement document = output.GetProperty("document");
        return string.Join(' ', [
            document.GetProperty("documentNumber").GetString(), document.GetProperty("issuer").GetString(), document.GetProperty("issuedOn").GetString(), .. document.GetProperty("supersedes").EnumerateArray().Select(old => old.GetProperty("documentNumber").GetString()),
            document.GetProperty("reportingRule").GetProperty("workingDay").ToString(), .. output.GetProperty("programmes").EnumerateArray().Select(programme => programme.TryGetProperty("missingNumbers", out JsonElement missing) ? $"[{string.Join(',', missing.EnumerateArray())}]" : "[]"),
        ]);
    }

    static JsonElement Printed(string document)
    {
        using MemoryStream stream = new();
        PlanJson.Write(stream, Corpus.Import(document, Corpus.Beijing));
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
