using Npgsql;

namespace Lantu.Browser.Tests;

/// <summary>The PostgreSQL server that LANTU_TEST_POSTGRES names, for the sites that the tests start.</summary>
static class Postgres
{
    static readonly string? Server = Environment.GetEnvironmentVariable("LANTU_TEST_POSTGRES");

    public static bool IsUsed => Server is not null;

    /// <summary>Where a site keeps what its folder does not: a database named like the folder, which the site makes itself.</summary>
    public static string? Of(string folder) => Server is null ? null : $"{Server};Database={NameOf(folder)}";

    /// <summary>Makes the database of one folder like that of another.</summary>
    public static Task CopyAsync(string from, string to) => ServeAsync($"CREATE DATABASE {NameOf(to)} TEMPLATE {NameOf(from)}");

    public static Task DropAsync(string folder) => ServeAsync($"DROP DATABASE IF EXISTS {NameOf(folder)} WITH (FORCE)");

    static async Task ServeAsync(string sql)
    {
        if (Server is not null)
        {
            await using NpgsqlConnection server = new($"{Server};Database=postgres;Pooling=false");
            await server.OpenAsync();
            await using NpgsqlCommand command = new(sql, server);
            await command.ExecuteNonQueryAsync();
        }
    }

    // A folder's name has letters of both cases, a database's only small ones.
    static string NameOf(string folder) => "test_" + Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(folder)));
}
