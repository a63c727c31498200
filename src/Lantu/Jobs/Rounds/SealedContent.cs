using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lantu.Domain.Rounds;

namespace Lantu.Jobs.Rounds;

/// <summary>A round's figures as canonical JSON: no blanks, keys and lists in a fixed order, UTF-8.</summary>
static class SealedContent
{
    // Raised whenever parts come, go or say something else: what was sealed in an earlier form is not computed again in this one.
    const string Form = "lantu-round/2";

    static readonly byte[] Beginning = [.. "{\"format\":\""u8, .. Encoding.UTF8.GetBytes(Form), .. "\""u8];

    static readonly JsonWriterOptions Canonical = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a seal.</summary>
    public static async Task<byte[]> WriteAsync(SealedScope scope, int revision, string by, string reason, IEnumerable<ISealedPart> parts)
    {
        byte[] figures = await FiguresAsync(scope, parts);
        ArrayBufferWriter<byte> bytes = new();
        await using Utf8JsonWriter json = new(bytes, Canonical);
        json.WriteStartObject();
        json.WriteString("format", Form);
        json.WriteStartObject("plan");
        json.WriteNumber("number", scope.Plan.Number);
        json.WriteString("title", scope.Plan.Title);
        json.WriteString("document", scope.Plan.Header.DocumentNumber ?? "");
        json.WriteString("source", scope.Plan.SourceHash);
        json.WriteEndObject();
        json.WriteString("month", scope.Round.Month.ToString());
        json.WriteString("from", scope.Round.From.ToString());
        json.WriteNumber("revision", revision);
        json.WriteString("sealed", Instant(scope.At));
        json.WriteString("by", by);
        json.WriteString("reason", reason);
        json.WritePropertyName("figures");
        json.WriteRawValue(figures);
        json.WriteEndObject();
        await json.FlushAsync();
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The figures alone, without who sealed them and when.</summary>
    public static async Task<byte[]> FiguresAsync(SealedScope scope, IEnumerable<ISealedPart> parts)
    {
        ArrayBufferWriter<byte> bytes = new();
        await using Utf8JsonWriter json = new(bytes, Canonical);
        json.WriteStartObject();
        foreach (ISealedPart part in parts.OrderBy(part => part.Name, StringComparer.Ordinal))
        {
            json.WritePropertyName(part.Name);
            await part.WriteAsync(json, scope);
        }

        json.WriteEndObject();
        await json.FlushAsync();
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>An instant to the second: databases keep finer parts differently.</summary>
    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Whether bytes were sealed in an earlier form, so that computing them again tells nothing.</summary>
    public static bool IsOfEarlierForm(byte[] content) => content.AsSpan().StartsWith("{\"format\":\"lantu-round/"u8) && !content.AsSpan().StartsWith(Beginning);

    public static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Writes a moment.</summary>
    public static void Write(Utf8JsonWriter json, string name, RoundMoment moment)
    {
        json.WriteStartObject(name);
        json.WriteString("day", RoundChanges.Text(moment.Day));
        json.WriteString("at", Instant(moment.At));
        json.WriteBoolean("provisional", moment.IsProvisional);
        json.WriteStartArray("notices");
        foreach (NoticeReference notice in moment.RestsOn)
        {
            json.WriteStartObject();
            json.WriteNumber("year", notice.Year);
            json.WriteString("citation", notice.Citation);
            json.WriteString("sha256", notice.Hash ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
