using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data;

static class JsonColumns
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) => property.HasConversion<JsonColumn<T>, JsonComparer<T>>();

    public static ComplexTypePropertyBuilder<T> AsJson<T>(this ComplexTypePropertyBuilder<T> property) => property.HasConversion<JsonColumn<T>, JsonComparer<T>>();
}
