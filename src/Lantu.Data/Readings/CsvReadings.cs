using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Lantu.Data.Readings;

/// <summary>A table of separated values by the library's reader: any separator of comma, semicolon and tab that the heading has, quotes, UTF-8 or GB 18030, plain or gzip.</summary>
static class CsvReadings
{
    static readonly char[] Separators = [',', ';', '\t'];

    public static void Read(string file, Func<string[], ITableRows> begin)
    {
        try
        {
            ReadWhole(file, begin);
        }
        catch (InvalidDataException damaged)
        {
            throw new ReadingsRefusedException(ReadingsRefusal.Broken, file, inner: damaged);
        }
    }

    static void ReadWhole(string file, Func<string[], ITableRows> begin)
    {
        if (PackedFile.IsPacked(file) && !PackedFile.IsWhole(file))
        {
            throw new ReadingsRefusedException(ReadingsRefusal.Broken, file);
        }

        using Stream stream = PackedFile.Open(file);
        using EndedText text = new(new StreamReader(stream, EncodingOf(file), detectEncodingFromByteOrderMarks: true));
        Read(text, file, begin);
    }

    static void Read(EndedText text, string file, Func<string[], ITableRows> begin)
    {
        string first = text.ReadLine() ?? throw new ReadingsRefusedException(ReadingsRefusal.Empty, file);
        char separator = Separators.MaxBy(one => first.Count(letter => letter == one));
        CsvConfiguration rules = new(CultureInfo.InvariantCulture) { Delimiter = separator.ToString(), IgnoreBlankLines = true, BadDataFound = null, MissingFieldFound = null, CountBytes = false };
        using CsvParser ofHeading = new(new StringReader(first), rules);
        ITableRows rows = begin(ofHeading.Read() ? ofHeading.Record! : throw new ReadingsRefusedException(ReadingsRefusal.Empty, file));
        using CsvParser parser = new(text, rules, leaveOpen: true);

        // A row is taken when the next has come: the last one of a file without an end may be cut off.
        (long Line, string[] Cells)? waiting = null;
        while (parser.Read())
        {
            if (waiting is { } row)
            {
                rows.Take(row.Line, row.Cells);
            }

            waiting = (parser.RawRow + 1, parser.Record!);
        }

        if (waiting is { } last)
        {
            if (text.HasEnd)
            {
                rows.Take(last.Line, last.Cells);
            }
            else
            {
                rows.Tell(ReadingFault.CutOff, last.Line, "", string.Join(separator, last.Cells));
            }
        }
    }

    static Encoding EncodingOf(string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(false, throwOnInvalidBytes: true), Encoding.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)])
        {
            if (Decodes(file, encoding))
            {
                return encoding;
            }
        }

        throw new ReadingsRefusedException(ReadingsRefusal.Encoding, file);
    }

    static bool Decodes(string file, Encoding encoding)
    {
        try
        {
            using StreamReader reader = new(PackedFile.Open(file), encoding, detectEncodingFromByteOrderMarks: true);
            char[] buffer = new char[64 * 1024];
            while (reader.Read(buffer) > 0)
            {
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
