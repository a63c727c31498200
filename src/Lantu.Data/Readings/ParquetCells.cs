using System.Globalization;
using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>A table of Parquet as texts: for tables that are small beside hours of stations. Texts, numbers, days and time stamps are read; a wanted column of another type is refused.</summary>
static class ParquetCells
{
    const int BeijingOffset = 8;

    public static void Read<T>(string file, Func<string[], T> begin, Func<T, IEnumerable<int>> places)
        where T : ITableRows
    {
        try
        {
            using ParquetFileReader reader = new(file);
            SchemaDescriptor schema = reader.FileMetaData.Schema;
            string[] names = [.. Enumerable.Range(0, schema.NumColumns).Select(at => schema.Column(at).Path.ToDotString())];
            T rows = begin(names);
            int[] wanted = [.. places(rows).Distinct()];
            foreach (int at in wanted.Where(at => !IsRead(schema.Column(at))))
            {
                using LogicalType type = schema.Column(at).LogicalType;
                throw new ReadingsRefusedException(ReadingsRefusal.CellType, file, names[at], $"{schema.Column(at).PhysicalType} {type}");
            }

            Read(reader, rows, wanted, names.Length);
        }
        catch (Exception damaged) when (damaged is ParquetException or InvalidDataException or OverflowException or NotSupportedException)
        {
            throw new ReadingsRefusedException(ReadingsRefusal.Broken, file, inner: damaged);
        }
    }

    static void Read(ParquetFileReader reader, ITableRows rows, int[] wanted, int count)
    {
        long line = 0;
        for (int group = 0; group < reader.FileMetaData.NumRowGroups; group++)
        {
            using RowGroupReader rowGroup = reader.RowGroup(group);
            int length = checked((int)rowGroup.MetaData.NumRows);
            string[][] columns = [.. wanted.Select(at => TextsOf(rowGroup, at, length))];
            for (int row = 0; row < length; row++)
            {
                string[] cells = new string[count];
                for (int at = 0; at < wanted.Length; at++)
                {
                    cells[wanted[at]] = columns[at][row];
                }

                rows.Take(++line, cells);
            }
        }
    }

    static bool IsRead(ColumnDescriptor column)
    {
        using LogicalType type = column.LogicalType;
        return column.MaxRepetitionLevel == 0 && column.MaxDefinitionLevel <= 1 && column.PhysicalType switch
        {
            PhysicalType.ByteArray => type is StringLogicalType,
            PhysicalType.Int32 or PhysicalType.Int64 => type.Type is LogicalTypeEnum.None or LogicalTypeEnum.Undefined or LogicalTypeEnum.Int or LogicalTypeEnum.Date or LogicalTypeEnum.Timestamp or LogicalTypeEnum.Decimal,
            PhysicalType.Float or PhysicalType.Double => true,
            PhysicalType.FixedLenByteArray => type is DecimalLogicalType,
            _ => false,
        };
    }

    static string[] TextsOf(RowGroupReader group, int at, int length)
    {
        using ColumnReader column = group.Column(at);
        using LogicalType type = column.ColumnDescriptor.LogicalType;
        using LogicalColumnReader logical = column.LogicalReader();
        return logical.Apply(new Texts(length, type is TimestampLogicalType { IsAdjustedToUtc: true } ? BeijingOffset : 0));
    }

    sealed class Texts(int length, int offset) : ILogicalColumnReaderVisitor<string[]>
    {
        public string[] OnLogicalColumnReader<TValue>(LogicalColumnReader<TValue> columnReader) => [.. columnReader.ReadAll(length).Select(value => TextOf(value))];

        string TextOf(object? value) => value switch
        {
            Date day => day.DateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeNanos moment => CellText.Of(moment.DateTime.AddHours(offset)),
            DateTime moment => CellText.Of(moment.AddHours(offset)),
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            _ => CellText.Of(value),
        };
    }
}
