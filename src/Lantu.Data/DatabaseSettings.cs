using System.Reflection;

namespace Lantu.Data;

/// <summary>Which database is used: SQLite in the data folder, or PostgreSQL where a connection string is given.</summary>
/// <param name="Folder">The data folder.</param>
/// <param name="Postgres">Connection string of a PostgreSQL server; absent for SQLite.</param>
public sealed record DatabaseSettings(string Folder, string? Postgres)
{
    /// <summary>What the operator has the protection keys sealed with; absent where nothing is said.</summary>
    public string? KeysSecret { get; init; }

    public bool IsSqlite => Postgres is null;

    public string SqliteFile => Path.Combine(Folder, "lantu.db");

    /// <summary>The assembly that holds what is generated for this database: its migrations and the model as EF Core compiles it.</summary>
    internal Assembly Generated => Assembly.Load(IsSqlite ? "Lantu.Data.Sqlite" : "Lantu.Data.Postgres");
}
