using System.Text.Json;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>
/// What was reported: of each report the last revision that was filed by the instant of the seal, with the steps that were taken with it by then. A sealed
/// round takes no filing, sign-off or withdrawal any more; a check, an acceptance or a return that comes later has its own instant and belongs to a later seal.
/// </summary>
sealed class SealedReports : ISealedPart
{
    // A value divided by it loses the zeros at its end, which databases keep differently.
    const decimal Exact = 1.000000000000000000000000000m;

    public string Name => "reports";

    public async Task WriteAsync(Utf8JsonWriter json, SealedScope scope)
    {
        (PlanId plan, RoundMonth month, DateTimeOffset at) = (scope.Plan.Id, scope.Round.Month, scope.At);
        SealedNames names = await SealedNames.OfAsync(scope);
        List<ReportRevision> revisions = await scope.Db.ReportRevisions.Where(r => r.PlanId == plan && r.Month == month && r.At <= at).ToListAsync();
        Dictionary<(int, int), ProgressReport> reports = await scope.Db.Reports.Where(r => r.PlanId == plan && r.Month == month).ToDictionaryAsync(r => (r.UnitOrdinal, r.MeasureOrdinal));
        ILookup<(int, int), ReportEvidence> evidence = (await scope.Db.ReportEvidence.Where(e => e.PlanId == plan && e.Month == month && e.At <= at && (e.RemovedAt == null || e.RemovedAt > at)).OrderBy(e => e.Number).ToListAsync()).ToLookup(e => (e.UnitOrdinal, e.MeasureOrdinal));
        json.WriteStartArray();
        foreach (IGrouping<(int Unit, int Measure), ReportRevision> filed in revisions.GroupBy(one => (one.UnitOrdinal, one.MeasureOrdinal)).OrderBy(one => one.Key.UnitOrdinal).ThenBy(one => one.Key.MeasureOrdinal))
        {
            ReportRevision last = filed.MaxBy(one => one.Number)!;
            json.WriteStartObject();
            json.WriteString("unit", names.Unit(filed.Key.Unit));
            json.WriteNumber("measure", filed.Key.Measure);
            json.WriteString("key", names.Measure(filed.Key.Measure));
            json.WriteNumber("revision", last.Number);
            Step(json, "filed", last.At, last.By);
            if (reports.TryGetValue(filed.Key, out ProgressReport? report))
            {
                Steps(json, report, last, at);
            }

            Content(json, last.Content);
            json.WriteStartArray("evidence");
            foreach (ReportEvidence piece in evidence[filed.Key])
            {
                json.WriteStartObject();
                json.WriteNumber("number", piece.Number);
                json.WriteString("name", piece.FileName);
                json.WriteNumber("length", piece.Length);
                json.WriteString("sha256", piece.Hash);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>How far a report had come by an instant, told from the instants of the steps taken with its last revision.</summary>
    public static ReportState StateAt(ProgressReport report, ReportRevision last, DateTimeOffset at) =>
        report.Revision != last.Number ? ReportState.Submitted
        : report.State is ReportState.Returned or ReportState.Withdrawn && report.ReturnedAt <= at ? report.State
        : report.AcceptedAt <= at ? ReportState.Accepted
        : report.CheckedAt >= last.At && report.CheckedAt <= at ? ReportState.Checked
        : report.State is ReportState.Submitted or ReportState.Withdrawn ? ReportState.Submitted
        : ReportState.SignedOff;

    static void Steps(Utf8JsonWriter json, ProgressReport report, ReportRevision last, DateTimeOffset at)
    {
        ReportState state = StateAt(report, last, at);
        json.WriteString("state", state.ToString());
        if (report.Revision != last.Number)
        {
            return;
        }

        if (report.CheckedAt is { } checkedAt && checkedAt >= last.At && checkedAt <= at)
        {
            Step(json, "checked", checkedAt, report.CheckedBy!);
        }

        if (state == ReportState.Accepted)
        {
            Step(json, "accepted", report.AcceptedAt!.Value, report.AcceptedBy!);
        }
        else if (state is ReportState.Returned or ReportState.Withdrawn)
        {
            Step(json, "back", report.ReturnedAt!.Value, report.ReturnedBy!);
            json.WriteString("reason", report.Reason);
            json.WriteString("backBy", report.BackBy is { } day ? RoundChanges.Text(day) : "");
        }
    }

    static void Content(Utf8JsonWriter json, ReportContent content)
    {
        json.WriteString("claim", content.Claim.ToString());
        json.WriteBoolean("asPlanned", content.IsByException);
        json.WriteString("text", content.Text);
        json.WriteStartArray("quantities");
        foreach (ReportedQuantity quantity in content.Quantities)
        {
            json.WriteStartObject();
            json.WriteNumber("target", quantity.Target);
            json.WriteNumber("value", quantity.Value / Exact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("problem", content.Problem);
        json.WriteString("next", content.NextStep);
    }

    static void Step(Utf8JsonWriter json, string name, DateTimeOffset at, string by)
    {
        json.WriteStartObject(name);
        json.WriteString("at", SealedContent.Instant(at));
        json.WriteString("by", by);
        json.WriteEndObject();
    }
}
