using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data;

static class EnumColumns
{
    const int LongestName = 20;

    public static PropertyBuilder<T> AsName<T>(this PropertyBuilder<T> property)
        where T : struct, Enum => property.HasConversion<EnumColumn<T>>().HasMaxLength(LongestName);

    public static PropertyBuilder<T?> AsName<T>(this PropertyBuilder<T?> property)
        where T : struct, Enum => property.HasConversion<EnumColumn<T>>().HasMaxLength(LongestName);
}
