namespace Lantu.Documents.Readers;

/// <summary>Tells kinds of files by their content; names are not believed.</summary>
static class FileKinds
{
    public static FileKind Of(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> head = content[..Math.Min(content.Length, 1024)];
        if (head.IndexOf("%PDF-"u8) is >= 0 and < 1000)
        {
            return FileKind.Pdf;
        }

        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return FileKind.Zip;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) || head.StartsWith("{\\rtf"u8))
        {
            return FileKind.OldOffice;
        }

        bool wide = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || WideText.Of(content) is not null;
        int controls = 0;
        foreach (byte b in head)
        {
            controls += b < 0x20 && b is not (0x09 or 0x0a or 0x0d or 0x0c) ? 1 : 0;
        }

        return wide || controls == 0 ? FileKind.Text : FileKind.Unknown;
    }
}
