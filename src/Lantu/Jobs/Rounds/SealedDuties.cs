using System.Text.Json;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>What was due of whom, and who was to check it. It is derived while the round is open and no longer once it is sealed.</summary>
sealed class SealedDuties : ISealedPart
{
    public string Name => "duties";

    public async Task WriteAsync(Utf8JsonWriter json, SealedScope scope)
    {
        (PlanId plan, RoundMonth month) = (scope.Plan.Id, scope.Round.Month);
        SealedNames names = await SealedNames.OfAsync(scope);
        List<ReportDuty> duties = await scope.Db.ReportDuties.Where(d => d.PlanId == plan && d.Month == month).ToListAsync();
        json.WriteStartArray();
        foreach (IGrouping<int, ReportDuty> unit in duties.OrderBy(duty => duty.UnitOrdinal).ThenBy(duty => duty.MeasureOrdinal).GroupBy(duty => duty.UnitOrdinal))
        {
            json.WriteStartObject();
            json.WriteString("unit", names.Unit(unit.Key));
            json.WriteStartArray("due");
            foreach (ReportDuty duty in unit)
            {
                json.WriteStartObject();
                json.WriteNumber("measure", duty.MeasureOrdinal);
                json.WriteString("key", names.Measure(duty.MeasureOrdinal));
                json.WriteString("checker", names.Unit(duty.CheckerOrdinal));
                json.WriteBoolean("sampled", duty.IsSampled);
                if (duty.IsVoluntary)
                {
                    json.WriteBoolean("voluntary", true);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
