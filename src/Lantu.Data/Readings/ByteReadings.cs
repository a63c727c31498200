using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Lantu.Data.Readings;

/// <summary>Readings of a wide table of plain text by their bytes, in parts that share no station. Every answer is that of <see cref="CsvReadings"/>.</summary>
sealed class ByteReadings
{
    const int BytesOfBlock = 1 << 20;

    static readonly char[] Separators = [',', ';', '\t'];

    static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    readonly string file;

    readonly ReadingLayout layout;

    readonly HourHeading heading;

    readonly char separator;

    readonly long start;

    ByteReadings(string file, ReadingLayout layout, HourHeading heading, char separator, long start) => (this.file, this.layout, this.heading, this.separator, this.start) = (file, layout, heading, separator, start);

    /// <summary>The file, where it can be read so: a column for each pollutant, the time in one, not packed, its heading without quotes.</summary>
    public static ByteReadings? Of(string file, ReadingLayout layout)
    {
        if (PackedFile.IsPacked(file) || layout.Rows is not null || layout.Time.Names.Count != 1)
        {
            return null;
        }

        byte[] head = new byte[64 * 1024];
        using FileStream stream = File.OpenRead(file);
        ReadOnlySpan<byte> bytes = head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        int mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        int end = bytes.IndexOf((byte)'\n');
        if (end < 0 || bytes[..end].Contains((byte)'"') || bytes[..end].Contains((byte)0))
        {
            return null;
        }

        string line = TextOf(bytes[mark..end]).TrimEnd('\r');
        char found = Separators.MaxBy(one => line.Count(letter => letter == one));
        return line.Trim().Length == 0 ? null : new(file, layout, new(layout, file, line.Split(found)), found, end + 1);
    }

    /// <summary>Stretches of bytes that begin with another station than the one before ends with, each of about so many bytes.</summary>
    public IReadOnlyList<(long From, long Until)> PartsOf(long bytes)
    {
        long length = new FileInfo(file).Length;
        List<(long From, long Until)> parts = [];
        long from = start;
        if (layout.ByStation && heading.Station >= 0)
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, BytesOfBlock);
            while (length - from > bytes * 3 / 2 && NextStation(stream, from + bytes) is { } next)
            {
                parts.Add((from, next));
                from = next;
            }
        }

        parts.Add((from, length));
        return parts;
    }

    public void ReadAll(StationGathering gathering, ReadingFindings findings) => Read((start, new FileInfo(file).Length), gathering, findings);

    public void Read((long From, long Until) part, StationGathering gathering, ReadingFindings findings)
    {
        Lazy<long> before = new(() => LinesBefore(part.From));
        ReadingRows rows = new(layout, heading, file, gathering, findings, before);
        ByteRows fast = new(layout, heading, (byte)separator, gathering);
        using Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(file, options: FileOptions.SequentialScan);
        byte[] buffer = new byte[BytesOfBlock];
        (long at, int kept, long lines) = (part.From, 0, 0);
        while (at < part.Until)
        {
            int wanted = (int)Math.Min(buffer.Length - kept, part.Until - at);
            int read = RandomAccess.Read(handle, buffer.AsSpan(kept, wanted), at);
            if (read <= 0)
            {
                break;
            }

            at += read;
            kept = Block(buffer.AsSpan(0, kept + read), ref lines, rows, fast);
            if (kept == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        if (buffer.AsSpan(0, kept).ContainsAnyExcept((byte)'\r'))
        {
            rows.Tell(ReadingFault.CutOff, lines + 1, "", TextOf(buffer.AsSpan(0, kept)).TrimEnd('\r'));
        }
    }

    // Takes all whole rows and moves the rest to the front.
    int Block(Span<byte> block, ref long lines, ReadingRows rows, ByteRows fast)
    {
        int whole = block.LastIndexOf((byte)'\n') + 1;
        int at = 0;
        while (at < whole)
        {
            ReadOnlySpan<byte> rest = block[at..whole];
            int taken = fast.Take(rest);
            if (taken == 0)
            {
                taken = EndOf(rest);
                if (taken == 0)
                {
                    break; // A quoted cell goes on in the next block.
                }

                ReadOnlySpan<byte> row = rest[..taken];
                if (row.ContainsAnyExcept((byte)'\r', (byte)'\n'))
                {
                    string[] cells = CellsOf(TextOf(row));
                    rows.Take(lines + 1, cells);
                    fast.Follow(row, cells);
                }

                lines += row.Count((byte)'\n') - 1;
            }

            lines++;
            at += taken;
        }

        block[at..].CopyTo(block);
        return block.Length - at;
    }

    static int EndOf(ReadOnlySpan<byte> rows)
    {
        int end = rows.IndexOf((byte)'\n') + 1;
        while (end > 0 && (rows[..end].Count((byte)'"') & 1) == 1)
        {
            int next = rows[end..].IndexOf((byte)'\n') + 1;
            end = next == 0 ? 0 : end + next;
        }

        return end;
    }

    string[] CellsOf(string row)
    {
        if (!row.Contains('"', StringComparison.Ordinal))
        {
            return row.TrimEnd('\n').TrimEnd('\r').Split(separator);
        }

        using CsvParser parser = new(new StringReader(row), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator.ToString(), BadDataFound = null });
        return parser.Read() ? parser.Record! : [];
    }

    // Counted only when a row of a part is to be told of.
    long LinesBefore(long end)
    {
        using FileStream stream = File.OpenRead(file);
        byte[] buffer = new byte[BytesOfBlock];
        long lines = 0;
        for (long left = end; left > 0;)
        {
            int read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            left -= read;
        }

        return lines;
    }

    long? NextStation(FileStream stream, long from)
    {
        stream.Position = from;
        string? known = null;
        List<byte> row = [];
        long at = from;
        bool isWhole = false;
        for (int one = stream.ReadByte(); one >= 0; one = stream.ReadByte())
        {
            at++;
            row.Add((byte)one);
            if (one != '\n')
            {
                continue;
            }

            if (row.Contains((byte)'"'))
            {
                return null; // Rows with quotes may hold line ends: not divided there.
            }

            string[] cells = isWhole ? CellsOf(TextOf(BytesOf(row))) : [];
            string? station = cells.Length == heading.Count ? cells[heading.Station] : null;
            if (known is not null && station is not null && station != known)
            {
                return at - row.Count;
            }

            (known, isWhole) = (station ?? known, true);
            row.Clear();
        }

        return null;
    }

    static ReadOnlySpan<byte> BytesOf(List<byte> row) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(row);

    static string TextOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
    }
}
