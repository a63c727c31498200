using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Lantu.Domain.Audit;

namespace Lantu.Domain.Tests.Audit;

public sealed class AuditLineTests
{
    static readonly AuditEntry Entry = new(7, new DateTimeOffset(2023, 5, 6, 7, 8, 9, 123, TimeSpan.Zero).AddTicks(4_567), "甲", "plan.imported", "plan/1", "<b>\"引\"\n😀 \u0001", AuditEntry.Origin);

    [Fact]
    public void An_entry_is_always_written_alike_and_read_back_whole()
    {
        string line = Written(Entry);

        Assert.Equal($$"""{"sequence":7,"at":"2023-05-06T07:08:09.123456Z","actor":"甲","action":"plan.imported","subject":"plan/1","detail":"<b>\"引\"\n\uD83D\uDE00 \u0001","previousHash":"{{AuditEntry.Origin}}","hash":"{{Entry.Hash}}"}""" + "\n", line);
        AuditEntry read = AuditLine.ReadEntry(Encoding.UTF8.GetBytes(line.TrimEnd()))!;
        Assert.True(read.IsIntact);
        Assert.Equal((Entry.Sequence, Entry.Actor, Entry.Detail, Entry.Hash), (read.Sequence, read.Actor, read.Detail, read.Hash));
    }

    [Fact]
    public void What_the_database_could_not_keep_is_written_so_that_the_hash_still_fits()
    {
        AuditEntry entry = new(1, DateTimeOffset.UnixEpoch, "甲", "a", "b", "\ud83d lone", AuditEntry.Origin);

        Assert.True(AuditLine.ReadEntry(Encoding.UTF8.GetBytes(Written(entry).TrimEnd()))!.IsIntact);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"sequence":7}""")]
    [InlineData("""{"sequence":"7","at":"2023-05-06T07:08:09.123456Z","actor":"","action":"","subject":"","detail":"","previousHash":"","hash":""}""")]
    [InlineData("""{"sequence":7.5,"at":"2023-05-06T07:08:09.123456Z","actor":"","action":"","subject":"","detail":"","previousHash":"","hash":""}""")]
    [InlineData("""{"sequence":7,"at":"2023-05-06 07:08:09","actor":"","action":"","subject":"","detail":"","previousHash":"","hash":""}""")]
    [InlineData("""{"sequence":7,"at":"2023-13-06T07:08:09.123456Z","actor":"","action":"","subject":"","detail":"","previousHash":"","hash":""}""")]
    [InlineData("""{"sequence":7,"at":"2023-05-06T07:08:09.123456Z","actor":null,"action":"","subject":"","detail":"","previousHash":"","hash":""}""")]
    [InlineData("""{"sequence":7,"at":"2023-05-06T07:08:09.123456Z","actor":"","action":"","subject":"","detail":"","previousHash":"","hash":"","more":1}""")]
    [InlineData("""{"at":"2023-05-06T07:08:09.123456Z","sequence":7,"actor":"","action":"","subject":"","detail":"","previousHash":"","hash":""}""")]
    public void A_line_in_another_form_is_no_entry(string line) => Assert.Null(AuditLine.ReadEntry(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void Broken_text_is_no_entry() => Assert.Null(AuditLine.ReadEntry([.. Encoding.UTF8.GetBytes(Written(Entry).TrimEnd()).Select(b => b == (byte)'<' ? (byte)0xff : b)]));

    [Fact]
    public void A_head_is_read_back_as_it_was_signed()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        AuditHead head = AuditHead.Sign(new DateOnly(2023, 5, 6), 7, Entry.Hash, Entry.At, key);
        ArrayBufferWriter<byte> line = new();
        AuditLine.Write(line, head);

        AuditHead read = AuditLine.ReadHead(line.WrittenSpan[..^1])!;

        Assert.True(read.IsSignedBy(key));
        Assert.Null(AuditLine.ReadHead("""{"day":"2023-05-06"}"""u8));
        foreach (AuditHead edited in (AuditHead[])[read with { Day = read.Day.AddDays(1) }, read with { Sequence = 6 }, read with { Hash = AuditEntry.Origin }, read with { SignedAt = read.SignedAt.AddSeconds(1) }, read with { KeyFingerprint = "" }, read with { Signature = "AAAA" }, read with { Signature = "?" }])
        {
            Assert.False(edited.IsSignedBy(key));
        }
    }

    static string Written(AuditEntry entry)
    {
        ArrayBufferWriter<byte> line = new();
        AuditLine.Write(line, entry);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }
}
