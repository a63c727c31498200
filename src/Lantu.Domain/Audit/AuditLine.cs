using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lantu.Domain.Audit;

/// <summary>
/// An entry or a head as one line of JSON in UTF-8, always in the same form, so that it can be verified without the database. A line in any other
/// form is refused.
/// </summary>
public static class AuditLine
{
    const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes an entry and the line feed after it.</summary>
    public static void Write(IBufferWriter<byte> target, AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(entry);

        using (Utf8JsonWriter line = new(target, Form))
        {
            line.WriteStartObject();
            line.WriteNumber("sequence"u8, entry.Sequence);
            line.WriteString("at"u8, Written(entry.At));
            line.WriteString("actor"u8, entry.Actor);
            line.WriteString("action"u8, entry.Action);
            line.WriteString("subject"u8, entry.Subject);
            line.WriteString("detail"u8, entry.Detail);
            line.WriteString("previousHash"u8, entry.PreviousHash);
            line.WriteString("hash"u8, entry.Hash);
            line.WriteEndObject();
        }

        target.Write("\n"u8);
    }

    /// <summary>Writes a head and the line feed after it.</summary>
    public static void Write(IBufferWriter<byte> target, AuditHead head)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(head);

        using (Utf8JsonWriter line = new(target, Form))
        {
            line.WriteStartObject();
            line.WriteString("day"u8, head.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            line.WriteNumber("sequence"u8, head.Sequence);
            line.WriteString("hash"u8, head.Hash);
            line.WriteString("signedAt"u8, Written(head.SignedAt));
            line.WriteString("keyFingerprint"u8, head.KeyFingerprint);
            line.WriteString("signature"u8, head.Signature);
            line.WriteEndObject();
        }

        target.Write("\n"u8);
    }

    /// <summary>Reads an entry from a line without its line feed; nothing where it is none.</summary>
    public static AuditEntry? ReadEntry(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader json = new(line);
            Open(ref json);
            AuditEntry entry = AuditEntry.Kept(
                Number(ref json, "sequence"u8), Instant(ref json, "at"u8), Text(ref json, "actor"u8), Text(ref json, "action"u8), Text(ref json, "subject"u8), Text(ref json, "detail"u8), Text(ref json, "previousHash"u8), Text(ref json, "hash"u8));
            return IsClosed(ref json) ? entry : null;
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Reads a head from a line without its line feed; nothing where it is none.</summary>
    public static AuditHead? ReadHead(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader json = new(line);
            Open(ref json);
            AuditHead head = new()
            {
                Day = DateOnly.ParseExact(Text(ref json, "day"u8), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Sequence = Number(ref json, "sequence"u8),
                Hash = Text(ref json, "hash"u8),
                SignedAt = Instant(ref json, "signedAt"u8),
                KeyFingerprint = Text(ref json, "keyFingerprint"u8),
                Signature = Text(ref json, "signature"u8),
            };
            return IsClosed(ref json) ? head : null;
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    static string Written(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantForm, CultureInfo.InvariantCulture);

    static void Open(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException();
        }
    }

    static bool IsClosed(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.EndObject && !json.Read();

    static void Next(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals(name) || !json.Read())
        {
            throw new FormatException();
        }
    }

    static long Number(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        Next(ref json, name);
        return json.GetInt64();
    }

    static string Text(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        Next(ref json, name);
        return json.GetString() ?? throw new FormatException();
    }

    // The written form has a fixed length, and the library reads that of seven decimals quickly.
    static DateTimeOffset Instant(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        Next(ref json, name);
        Span<byte> text = stackalloc byte[28];
        if (json.HasValueSequence || json.ValueSpan.Length != 27 || json.ValueSpan[26] != (byte)'Z')
        {
            throw new FormatException();
        }

        json.ValueSpan[..26].CopyTo(text);
        (text[26], text[27]) = ((byte)'0', (byte)'Z');
        return Utf8Parser.TryParse(text, out DateTimeOffset instant, out int used, 'O') && used == 28 ? instant : throw new FormatException();
    }
}
