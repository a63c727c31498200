using Microsoft.EntityFrameworkCore.Design;

namespace Lantu.Data.Postgres;

/// <summary>Lets the migration tool open the model for PostgreSQL.</summary>
sealed class MigrationsContext : IDesignTimeDbContextFactory<LantuDb>
{
    public LantuDb CreateDbContext(string[] args) => new(LantuDatabase.Options(new DatabaseSettings(".", "Host=127.0.0.1;Database=lantu")));
}
