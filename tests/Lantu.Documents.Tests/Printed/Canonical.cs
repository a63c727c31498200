using System.Text.Json.Nodes;
using Lantu.Documents.Drafts;

namespace Lantu.Documents.Tests.Printed;

/// <summary>What a draft says, whatever document said it: its JSON without places, confidences and findings.</summary>
static class Canonical
{
    static readonly string[] LeftOut = ["findings", "lines", "line", "page", "sheet", "cell", "confidence"];

    public static string Of(PlanDraft draft)
    {
        using MemoryStream json = new();
        PlanJson.Write(json, draft);
        return Of(json.ToArray());
    }

    /// <summary>The same of its JSON.</summary>
    public static string Of(byte[] json)
    {
        JsonNode plan = JsonNode.Parse(json)!;
        Strip(plan);
        return plan.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    static void Strip(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            foreach (string name in LeftOut)
            {
                fields.Remove(name);
            }

            foreach (KeyValuePair<string, JsonNode?> field in fields)
            {
                Strip(field.Value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Strip(item);
            }
        }
    }
}
