using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lantu.Data;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Demonstrations;

/// <summary>What a synthetic year came to: how many of what, in which state, and a digest of every text and instant of its reports.</summary>
static class YearSummary
{
    public static async Task<string> OfAsync(LantuDatabase database)
    {
        await using LantuDb db = database.Open();
        StringBuilder said = new();
        void Count<T>(string what, IEnumerable<T> of) => said.AppendJoin("", of.CountBy(one => $"{one}", StringComparer.Ordinal).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => string.Create(CultureInfo.InvariantCulture, $"{what} {one.Key}: {one.Value}\n")));
        Count("account", await db.Accounts.Select(a => a.Kind).ToListAsync());
        Count("plan", await db.Plans.Select(p => p.State).ToListAsync());
        Count("assignment acknowledged", await db.Assignments.Select(a => a.AcknowledgedAt != null).ToListAsync());
        Count("contest", await db.Contests.Select(c => c.State).ToListAsync());
        Count("node plan", await db.NodePlans.Select(n => n.State).ToListAsync());
        Count("round", (await db.Rounds.ToListAsync()).Select(round => $"{round.Month} opened {round.OpenedAt is not null} locked {round.LockedAt is not null} sealed {round.SealedAt is not null}"));
        Count("submission", (await db.Submissions.ToListAsync()).Select(one => $"{one.Month} {(one.IsSigned ? one.IsLate ? "late" : "on time" : "missing")} {one.Route}"));
        var reports = await db.Reports.Join(db.Units, r => new { r.PlanId, r.UnitOrdinal }, u => new { u.PlanId, UnitOrdinal = u.Ordinal }, (r, u) => new { Report = r, u.Name }).ToListAsync();
        Count("report", reports.Select(one => $"{one.Report.Month} {one.Report.State}"));
        Count("claim", reports.Select(one => one.Report.Content.IsByException ? "by exception" : $"{one.Report.Content.Claim}"));
        Count("returned", reports.Select(one => one.Report.Returns));
        Count("question", reports.SelectMany(one => one.Report.Questions).Select(question => question.Kind));
        Count("proof", await db.ReportVerifications.Select(v => v.Finding).ToListAsync());
        Count("conclusion", await db.Conclusions.Select(c => c.Claim).ToListAsync());
        Count("completion closed", (await db.Completions.ToListAsync()).Select(one => one.IsClosed));
        Count("ad-hoc round", (await db.AdHocRounds.ToListAsync()).Select(one => $"{one.Number} {one.State}"));
        Count("ad-hoc time sealed", await db.AdHocTurns.Where(t => t.OpenedAt != null).Select(t => t.SealedAt != null).ToListAsync());
        Count("ad-hoc answer", (await db.AdHocAnswers.ToListAsync()).Select(one => $"{one.RoundNumber} time {one.TurnNumber} {(one.IsLate ? "late" : "on time")}{(one.Repeated > 0 ? " as before" : "")}"));
        Count("hand-over", await db.Handovers.Select(h => h.Kind).ToListAsync());
        Count("hand-over declined", await db.DeclinedHandovers.Select(d => d.MeasureOrdinal).ToListAsync());
        Count("hand-over given", (await db.HandoverDeliveries.ToListAsync()).Select(one => $"{one.Month} received {one.ReceivedAt is not null} answered {one.AnsweredAt is not null}"));
        Count("part handed down", (await db.Delegations.ToListAsync()).Select(one => $"{one.State}{(one.Content.Shares.Count > 0 ? " with a share" : "")}"));
        Count("part reported", (await db.PartReports.ToListAsync()).Select(one => $"{one.Month} {(one.IsLate ? "late" : "in time")} {one.Content.Claim}"));
        string[] lines = [.. reports.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Report.Month} {one.Name} {one.Report.MeasureOrdinal} {one.Report.State} {one.Report.Revision} {one.Report.FiledAt:O} {one.Report.SignedAt:O} {one.Report.CheckedAt:O} {one.Report.AcceptedAt:O} {one.Report.Reason} {JsonSerializer.Serialize(one.Report.Content)}"))];
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Order(StringComparer.Ordinal))));
        return said.Append("digest ").Append(Convert.ToHexStringLower(digest)).Append('\n').ToString();
    }
}
