using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Storage.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lantu.Data;

/// <summary>
/// A column's form in the program and in the database. Before its first query the object mapper asks every column for its types and makes its reader of JSON, by reflection, which the compiler ahead of time can't see:
/// what is named here is compiled with the program instead of at each start (bench/results/2026-11-27.md).
/// </summary>
/// <typeparam name="TModel">The type in the program.</typeparam>
/// <typeparam name="TStored">The type in the database.</typeparam>
public abstract class AheadColumn<TModel, TStored> : ValueConverter<TModel, TStored>
{
    /// <param name="store">What is written for a value.</param>
    /// <param name="read">The value of what is stored.</param>
    protected AheadColumn(Expression<Func<TModel, TStored>> store, Expression<Func<TStored, TModel>> read)
        : base(store, read)
    {
        GC.KeepAlive(ModelClrType);
        GC.KeepAlive(ProviderClrType);
        GC.KeepAlive(new JsonConvertedValueReaderWriter<TModel, TStored>(null!, this));
    }

    /// <inheritdoc/>
    public sealed override Type ModelClrType
    {
        // Written into its caller it would be none of its own to be found at the start.
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => typeof(TModel);
    }

    /// <inheritdoc/>
    public sealed override Type ProviderClrType
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => typeof(TStored);
    }
}
