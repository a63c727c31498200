using System.Globalization;
using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>A stretch of a Parquet column of numbers, as whole numbers of a decimal unit in sixteen bits where all fit.</summary>
abstract class NumberBlock
{
    protected const int MostRows = ParquetReadings.RowsOfBlock;

    protected short[] Levels { get; } = new short[MostRows];

    /// <summary>The numbers, with codes where there are none; only where <see cref="Fits"/>.</summary>
    public short[] Compact { get; } = new short[MostRows];

    /// <summary>Decimals of their unit.</summary>
    public int Decimals { get; protected set; }

    /// <summary>Whether all numbers of the stretch fit.</summary>
    public bool Fits { get; protected set; }

    /// <summary>Reads so many rows.</summary>
    public abstract void Read(ColumnReader reader, int rows);

    /// <summary>The number of a row as it stands in the file. Rows must be asked for in rising order.</summary>
    public abstract decimal? At(int row);

    public static NumberBlock? Of(ColumnDescriptor column)
    {
        using LogicalType type = column.LogicalType;
        bool isPlain = type.Type is LogicalTypeEnum.None or LogicalTypeEnum.Int or LogicalTypeEnum.Undefined;
        int? scale = type is DecimalLogicalType of ? of.Scale : isPlain ? 0 : null;
        return (column.PhysicalType, scale) switch
        {
            _ when column.MaxRepetitionLevel > 0 || column.MaxDefinitionLevel > 1 => null,
            (PhysicalType.Int32, { } decimals) => new WholeBlock<int>(decimals, number => number, column.MaxDefinitionLevel),
            (PhysicalType.Int64, { } decimals) => new WholeBlock<long>(decimals, number => number, column.MaxDefinitionLevel),
            (PhysicalType.FixedLenByteArray, { } decimals) when !isPlain && FixedBlock.CanRead(decimals, column.TypeLength) => new FixedBlock(decimals, column.TypeLength, column.MaxDefinitionLevel),
            (PhysicalType.Float, 0) when isPlain => new BinaryBlock<float>(column.MaxDefinitionLevel, (number, thousandths) => (float)(thousandths / 1000.0) == number, number => number.ToString("R", CultureInfo.InvariantCulture)),
            (PhysicalType.Double, 0) when isPlain => new BinaryBlock<double>(column.MaxDefinitionLevel, (number, thousandths) => thousandths / 1000.0 == number, number => number.ToString("R", CultureInfo.InvariantCulture)),
            _ => null,
        };
    }
}
