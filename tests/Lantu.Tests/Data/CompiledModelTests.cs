using Lantu.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lantu.Tests.Data;

/// <summary>The committed compiled models, against what the configurations say now.</summary>
public sealed class CompiledModelTests
{
    static readonly string[] OwnersTable = ["FunctionName", "Schema", "SqlQuery", "TableName", "ViewName", "ViewSchema"];

    [Theory]
    [InlineData(null)]
    [InlineData("Host=127.0.0.1")]
    public void The_compiled_model_is_what_the_configurations_say(string? postgres)
    {
        DatabaseSettings settings = new(".", postgres);
        using LantuDb compiled = new LantuDatabase(settings).Open();
        using LantuDb built = new(LantuDatabase.Options(settings));
        Assert.EndsWith(".Compiled.LantuDbModel", compiled.Model.GetType().FullName, StringComparison.Ordinal);
        Assert.NotEqual(compiled.Model.GetType(), built.Model.GetType());

        // If this fails: `dotnet ef dbcontext optimize`, as CONTRIBUTING.md has it.
        Assert.Equal(Described(built), Described(compiled));
    }

    static string Described(LantuDb db)
    {
        IEnumerable<IProperty> properties = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).OrderBy(property => $"{property.DeclaringType.Name}.{property.Name}", StringComparer.Ordinal);

        // How an index is made concerns only migrations: the compiled model leaves it out. It repeats of each complex type, ten columns in, which table its owner is in.
        IEnumerable<string> model = db.Model.ToDebugString(MetadataDebugStringOptions.LongDefault).Split('\n').Where(line => !line.Contains("Npgsql:IndexMethod", StringComparison.Ordinal));
        model = model.Where(line => !line.StartsWith("          Annotations:", StringComparison.Ordinal) && !OwnersTable.Any(name => line.StartsWith($"            Relational:{name}:", StringComparison.Ordinal)));
        return string.Join('\n', model.Concat(properties.Select(Described)));
    }

    static string Described(IProperty property) =>
        string.Join(' ', property.DeclaringType.Name, property.Name, property.GetColumnType(), property.GetTypeMapping().Converter?.GetType(), property.GetValueComparer().GetType(), property.GetKeyValueComparer().GetType(), property.GetProviderValueComparer().GetType());
}
