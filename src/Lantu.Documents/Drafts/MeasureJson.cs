using System.Text.Json;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;

namespace Lantu.Documents.Drafts;

/// <summary>A measure in the import contract.</summary>
static class MeasureJson
{
    public static void Write(Utf8JsonWriter json, MeasureDraft measure)
    {
        json.WriteStartObject();
        json.WriteTexts("paragraphs", measure.Paragraphs);
        json.WriteArray("lines", measure.Places.Where(place => place.Line is not null), static (writer, place) => writer.WriteNumberValue(place.Line!.Value));
        if (measure.Places is [{ } first, ..])
        {
            json.WriteCount("page", first.Page);
            json.WriteText("sheet", first.Sheet);
            json.WriteText("cell", first.Cell);
        }

        json.WriteArray("deadlines", measure.Deadlines, WriteDeadline);
        json.WriteArray("lead", measure.Lead, WriteUnit);
        json.WriteArray("responsible", measure.Responsible, WriteUnit);
        json.WriteArray("supporting", measure.Supporting, WriteUnit);
        json.WriteArray("milestones", measure.Milestones, static (writer, milestone) =>
        {
            writer.WriteStartObject();
            writer.WriteText("text", milestone.Text);
            writer.WriteDay("date", milestone.Date);
            writer.WriteEndObject();
        });
        json.WriteArray("duties", measure.Duties, WriteDeadline);
        json.WriteArray("targets", measure.Targets, WriteTarget);
        json.WriteEndObject();
    }

    static void WriteDeadline(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteStartObject();
        json.WriteText("text", deadline.Text);
        json.WriteText("kind", deadline.Kind switch
        {
            DeadlineKind.By => "by",
            DeadlineKind.Window => "window",
            DeadlineKind.From => "from",
            DeadlineKind.Continuous => "continuous",
            DeadlineKind.AsStated => "asStated",
            DeadlineKind.Recurring => "recurring",
            DeadlineKind.Unknown => null,
        });
        json.WriteDay("date", deadline.Date);
        json.WriteDay("from", deadline.From);
        json.WriteDay("to", deadline.To);
        json.WriteText("rule", deadline.Rule);
        json.WriteEndObject();
    }

    static void WriteUnit(Utf8JsonWriter json, UnitReference unit)
    {
        json.WriteStartObject();
        json.WriteText("text", unit.Text);
        json.WriteText("unit", unit.Unit);
        json.WriteNumber("confidence", Math.Round(unit.Confidence, 2));
        json.WriteBoolean("group", unit.IsGroup);
        json.WriteBoolean("open", unit.IsOpen);
        json.WriteTexts("members", unit.Members);
        json.WriteTexts("candidates", unit.Candidates);
        json.WriteEndObject();
    }

    /// <summary>A target of a measure or of the document.</summary>
    public static void WriteTarget(Utf8JsonWriter json, Target target)
    {
        json.WriteStartObject();
        json.WriteText("quantity", target.Quantity);
        json.WriteText("comparator", ComparatorJson.NameOf(target.Comparator));
        json.WriteNumber("value", target.Value);
        json.WriteText("unit", target.Unit);
        json.WriteDay("by", target.By);
        json.WriteTexts("scope", target.Scope);
        json.WriteBoolean("aim", target.IsAim);
        json.WriteText("text", target.Text);
        json.WriteCount("line", target.Place.Line);
        json.WriteCount("page", target.Place.Page);
        json.WriteArray("breakdown", target.Breakdown, static (writer, share) =>
        {
            writer.WriteStartObject();
            writer.WriteText("unit", share.Unit);
            writer.WriteNumber("value", share.Value);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
