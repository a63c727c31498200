using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>The sub-indices of one column of HJ 633 for every rounded concentration, made by the rule itself. Beyond the end all concentrations have what the last entry says.</summary>
sealed class SubIndexTable
{
    /// <summary>The day has no value.</summary>
    public const short Missing = -1;

    /// <summary>The concentration is above the column, which refers to another.</summary>
    public const short Unreadable = -2;

    readonly short[] indices;

    readonly int perUnit;

    public SubIndexTable(IndexRule rule, IndexItem item)
    {
        perUnit = IndexRule.DecimalsOf(item.Pollutant) == 0 ? 1 : 10;
        int last = (int)(rule.Columns[item].Concentrations[^1] * perUnit);
        indices = [.. Enumerable.Range(0, last + 2).Select(rounded => (short)(rule.SubIndexOf(item, (decimal)rounded / perUnit).Value.Value ?? Unreadable))];
    }

    /// <summary>The sub-index of a mean: a sum in compact units over how many, rounded half to even.</summary>
    public short Of(long sum, int parts, int scale)
    {
        unchecked
        {
            long over = sum * perUnit;
            long under = (long)parts * scale;
            long whole;
            if (over <= int.MaxValue)
            {
                whole = (uint)over / (uint)under;
            }
            else
            {
                whole = over / under;
            }

            long twice = (over - (whole * under)) * 2;
            if (twice > under || (twice == under && (whole & 1) == 1))
            {
                whole++;
            }

            return indices[Math.Min(whole, indices.Length - 1)];
        }
    }
}
