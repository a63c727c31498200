using Microsoft.EntityFrameworkCore.Metadata;

namespace Lantu.Data;

/// <summary>
/// The model as the tool wrote it into the database's own assembly: reading it is much quicker than building it
/// (docs/decisions/0003-storage.md). A test holds it against the configurations.
/// </summary>
static class CompiledModel
{
    public static IModel Of(DatabaseSettings settings)
    {
        string name = $"{settings.Generated.GetName().Name}.Compiled.LantuDbModel";
        Type model = settings.Generated.GetType(name, throwOnError: true)!;
        return (IModel)model.GetProperty("Instance")!.GetValue(null)!;
    }
}
