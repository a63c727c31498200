using System.Text.Json;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>Who signed their reports off, when, how, and whether that was late; also who did not. A sealed round takes no sign-off.</summary>
sealed class SealedSubmissions : ISealedPart
{
    public string Name => "submissions";

    public async Task WriteAsync(Utf8JsonWriter json, SealedScope scope)
    {
        SealedNames names = await SealedNames.OfAsync(scope);
        json.WriteStartArray();
        foreach (Submission submission in await scope.Db.Submissions.Where(s => s.PlanId == scope.Plan.Id && s.Month == scope.Round.Month).OrderBy(s => s.UnitOrdinal).ToListAsync())
        {
            json.WriteStartObject();
            json.WriteString("unit", names.Unit(submission.UnitOrdinal));
            json.WriteNumber("measures", submission.Measures);
            if (submission.SignedAt is { } at && at <= scope.At)
            {
                json.WriteStartObject("signed");
                json.WriteString("at", SealedContent.Instant(at));
                json.WriteString("by", submission.SignedBy);
                json.WriteString("route", submission.Route!.Value.ToString());
                json.WriteString("due", RoundChanges.Text(submission.DueDay!.Value));
                json.WriteBoolean("late", submission.IsLate);
                json.WriteString("again", submission.SignedAgainAt is { } again ? SealedContent.Instant(again) : "");
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
