using System.Text.Encodings.Web;
using System.Text.Json;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Drafts;

/// <summary>
/// Writes a draft as the one JSON object of the import contract (docs/domain/import-json.md): camel case, UTF-8 without byte order
/// mark, what is unknown left out.
/// </summary>
public static class PlanJson
{
    // The writer keeps everything until it is told to pass it on: a long plan would stand in memory twice.
    const int Pending = 64 * 1024;

    static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the draft; the stream stays open.</summary>
    public static void Write(Stream stream, PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(draft);

        using Utf8JsonWriter json = new(stream, Options);
        json.WriteStartObject();
        WriteHeader(json, draft.Document, draft.Targets);
        json.WriteArray("programmes", draft.Programmes, WriteProgramme);
        if (draft.DistrictTargets is { } districts)
        {
            DistrictTargetsJson.Write(json, districts);
        }

        json.WriteArray("findings", draft.Findings, WriteFinding);
        json.WriteEndObject();
    }

    static void WriteHeader(Utf8JsonWriter json, DocumentHeader header, IReadOnlyList<Target> targets)
    {
        json.WriteStartObject("document");
        json.WriteText("title", header.Title);
        json.WriteText("documentNumber", header.DocumentNumber);
        json.WriteText("issuer", header.Issuer);
        json.WriteDay("issuedOn", header.IssuedOn);
        json.WriteCount("planYear", header.PlanYear);
        json.WriteTexts("addressees", header.Addressees);
        json.WriteTexts("attachments", header.Attachments);
        json.WriteArray("supersedes", header.Supersedes, static (writer, superseded) =>
        {
            writer.WriteStartObject();
            writer.WriteText("title", superseded.Title);
            writer.WriteText("documentNumber", superseded.DocumentNumber);
            writer.WriteEndObject();
        });
        if (header.ReportingRule is { } rule)
        {
            json.WriteStartObject("reportingRule");
            json.WriteText("text", rule.Text);
            json.WriteText("period", rule.Period switch
            {
                ReportingPeriod.Week => "week",
                ReportingPeriod.Month => "month",
                ReportingPeriod.TwoMonths => "twoMonths",
                ReportingPeriod.Quarter => "quarter",
                ReportingPeriod.HalfYear => "halfYear",
                ReportingPeriod.Year => "year",
                null => null,
            });
            json.WriteCount("monthOfPeriod", rule.MonthOfPeriod);
            json.WriteCount("workingDay", rule.WorkingDay);
            json.WriteCount("dayOfMonth", rule.DayOfMonth);
            json.WriteText("recipient", rule.Recipient);
            json.WriteEndObject();
        }

        if (targets.Count > 0)
        {
            json.WriteArray("targets", targets, MeasureJson.WriteTarget);
        }

        json.WriteEndObject();
    }

    static void WriteProgramme(Utf8JsonWriter json, ProgrammeDraft programme)
    {
        json.WriteStartObject();
        json.WriteNumber("annex", programme.Annex);
        json.WriteText("title", programme.Title);
        json.WriteTexts("columns", programme.Columns);
        json.WriteArray("missingNumbers", programme.MissingNumbers, static (writer, number) => writer.WriteNumberValue(number));
        json.WriteArray("tasks", programme.Tasks, static (writer, task) =>
        {
            writer.WriteStartObject();
            writer.WriteText("number", task.Number);
            writer.WriteText("title", task.Title);
            writer.WriteText("section", task.Section);
            writer.WriteArray("measures", task.Measures, static (inner, measure) =>
            {
                MeasureJson.Write(inner, measure);
                if (inner.BytesPending > Pending)
                {
                    inner.Flush();
                }
            });
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteText("code", finding.Code);
        json.WriteText("severity", finding.Severity switch
        {
            FindingSeverity.Info => "info",
            FindingSeverity.Warning => "warning",
            FindingSeverity.Error => "error",
        });
        json.WriteText("message", FindingSentence.Of(finding));
        json.WriteCount("line", finding.Place.Line);
        json.WriteCount("page", finding.Place.Page);
        json.WriteText("sheet", finding.Place.Sheet);
        json.WriteText("cell", finding.Place.Cell);
        json.WriteText("proposal", finding.Proposal);
        json.WriteText("heldText", finding.HeldText);
        json.WriteEndObject();
    }
}
