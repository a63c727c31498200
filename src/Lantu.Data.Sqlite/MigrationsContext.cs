using Microsoft.EntityFrameworkCore.Design;

namespace Lantu.Data.Sqlite;

/// <summary>Lets the migration tool open the model for SQLite.</summary>
sealed class MigrationsContext : IDesignTimeDbContextFactory<LantuDb>
{
    public LantuDb CreateDbContext(string[] args) => new(LantuDatabase.Options(new DatabaseSettings(".", null)));
}
