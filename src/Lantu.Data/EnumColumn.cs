using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lantu.Data;

/// <summary>Stores one of a list's names as that name. A type of its own for each list is compiled ahead; the framework's is put together at every start.</summary>
public sealed class EnumColumn<T>() : ValueConverter<T, string>(value => value.ToString(), text => Enum.Parse<T>(text))
    where T : struct, Enum;
