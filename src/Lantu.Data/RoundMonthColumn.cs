using System.Globalization;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lantu.Data;

/// <summary>Stores a month as 2023-03, which sorts as months do.</summary>
public sealed class RoundMonthColumn() : ValueConverter<RoundMonth, string>(month => month.ToString(), column => Read(column))
{
    // It reads 0000-00 too: the object mapper asks for the form of no month.
    static RoundMonth Read(string column) =>
        new(int.Parse(column.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(column.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture));
}
