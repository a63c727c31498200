using System.Text.Json;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Drafts;

/// <summary>The district table in the import contract.</summary>
static class DistrictTargetsJson
{
    public static void Write(Utf8JsonWriter json, DistrictTargets districts)
    {
        json.WriteStartObject("districtTargets");
        json.WriteText("title", districts.Title);
        json.WriteArray("columns", districts.Columns, static (writer, column) =>
        {
            writer.WriteStartObject();
            writer.WriteText("name", column.Name);
            writer.WriteText("unit", column.Unit);
            writer.WriteEndObject();
        });
        json.WriteArray("rows", districts.Rows, static (writer, row) =>
        {
            writer.WriteStartObject();
            writer.WriteText("unit", row.Unit);
            writer.WriteCount("line", row.Place.Line);
            writer.WriteCount("page", row.Place.Page);
            writer.WriteArray("cells", row.Cells, WriteCell);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    static void WriteCell(Utf8JsonWriter json, DistrictCell cell)
    {
        json.WriteStartObject();
        json.WriteString("text", cell.Text);
        json.WriteText("comparator", cell.Comparator is { } comparator ? ComparatorJson.NameOf(comparator) : null);
        if (cell.Value is decimal value)
        {
            json.WriteNumber("value", value);
        }

        json.WriteArray("parts", cell.Parts, static (writer, part) => writer.WriteNumberValue(part));
        json.WriteBoolean("notApplicable", cell.IsNotApplicable);
        json.WriteEndObject();
    }
}
