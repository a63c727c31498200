using System.Text.Json;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>What was granted on the round.</summary>
sealed class SealedExtensions : ISealedPart
{
    public string Name => "extensions";

    public async Task WriteAsync(Utf8JsonWriter json, SealedScope scope)
    {
        json.WriteStartArray();
        foreach (RoundExtension extension in await scope.Db.RoundExtensions.Where(e => e.PlanId == scope.Plan.Id && e.Month == scope.Round.Month && e.At <= scope.At).OrderBy(e => e.Number).ToListAsync())
        {
            json.WriteStartObject();
            json.WriteNumber("number", extension.Number);
            json.WriteString("kind", extension.Kind.ToString());
            json.WriteString("unit", extension.Unit ?? "");
            SealedContent.Write(json, "until", extension.Until);
            SealedContent.Write(json, "locks", extension.Locks);
            json.WriteString("reason", extension.Reason);
            json.WriteString("at", SealedContent.Instant(extension.At));
            json.WriteString("by", extension.By);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
