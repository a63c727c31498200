using System.Runtime.InteropServices;
using ParquetSharp;

namespace Lantu.Data.Readings.Results;

/// <summary>Parquet, a row group for each stretch; numbers in full.</summary>
sealed class ParquetResults(Stream output) : IResultWriter
{
    static readonly int FirstDay = new DateOnly(1970, 1, 1).DayNumber;

    ParquetFileWriter? writer;

    int[] numbers = [];

    public void Write(IReadOnlyList<ResultColumn> columns)
    {
        writer ??= Begin(columns);
        using RowGroupWriter group = writer.AppendRowGroup();
        foreach (ResultColumn column in columns)
        {
            using ColumnWriter target = group.NextColumn();
            switch (column)
            {
                case ResultColumnOf<string> texts:
                    Write((ColumnWriter<ByteArray>)target, texts);
                    break;
                case ResultColumnOf<DateOnly> days:
                    Write((ColumnWriter<int>)target, days);
                    break;
                case ResultColumnOf<int> whole:
                    ((ColumnWriter<int>)target).WriteBatch(whole.Rows, whole.Levels, [], whole.Values);
                    break;
                case ResultColumnOf<double> real:
                    ((ColumnWriter<double>)target).WriteBatch(real.Rows, real.Levels, [], real.Values);
                    break;
                default:
                    throw new ArgumentException($"No form of {column.Name}.", nameof(columns));
            }
        }
    }

    public void Dispose()
    {
        writer?.Close();
        writer?.Dispose();
        writer = null;
        output.Dispose();
    }

    static Column ColumnOf(ResultColumn column) => column switch
    {
        ResultColumnOf<string> => new Column<string>(column.Name),
        ResultColumnOf<DateOnly> => new Column<Date>(column.Name),
        ResultColumnOf<int> => new Column<int?>(column.Name),
        _ => new Column<double?>(column.Name),
    };

    ParquetFileWriter Begin(IReadOnlyList<ResultColumn> columns)
    {
        using WriterPropertiesBuilder rules = new();
        rules.Compression(Compression.Snappy).DisableStatistics().EnableStatistics(columns[0].Name);
        foreach (ResultColumn column in columns.OfType<ResultColumnOf<double>>())
        {
            // Means are seldom twice the same: neither a dictionary nor a packer makes them smaller.
            rules.DisableDictionary(column.Name).Compression(column.Name, Compression.Uncompressed);
        }

        using WriterProperties properties = rules.Build();
        return new ParquetFileWriter(output, [.. columns.Select(ColumnOf)], LogicalTypeFactory.Default, properties, null, leaveOpen: true);
    }

    void Write(ColumnWriter<int> target, ResultColumnOf<DateOnly> days)
    {
        if (numbers.Length < days.Rows)
        {
            numbers = new int[days.Rows];
        }

        int at = 0;
        foreach (DateOnly day in days.Values)
        {
            numbers[at++] = day.DayNumber - FirstDay;
        }

        target.WriteBatch(numbers.AsSpan(0, at));
    }

    // Few different texts come again and again: each is made bytes once.
    static void Write(ColumnWriter<ByteArray> target, ResultColumnOf<string> texts)
    {
        Dictionary<string, (GCHandle Pin, ByteArray Bytes)> known = new(StringComparer.Ordinal);
        ByteArray[] all = new ByteArray[texts.Rows];
        try
        {
            int at = 0;
            string? before = null;
            foreach (string text in texts.Values)
            {
                all[at] = ReferenceEquals(text, before) ? all[at - 1] : BytesOf(text, known);
                before = text;
                at++;
            }

            target.WriteBatch(texts.Rows, texts.Levels, [], all);
        }
        finally
        {
            foreach ((GCHandle pin, _) in known.Values)
            {
                pin.Free();
            }
        }
    }

    static ByteArray BytesOf(string text, Dictionary<string, (GCHandle Pin, ByteArray Bytes)> known)
    {
        if (!known.TryGetValue(text, out (GCHandle Pin, ByteArray Bytes) found))
        {
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
            GCHandle pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);
            known[text] = found = (pin, new ByteArray(pin.AddrOfPinnedObject(), bytes.Length));
        }

        return found.Bytes;
    }
}
