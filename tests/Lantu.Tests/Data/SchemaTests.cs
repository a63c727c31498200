using System.Data.Common;
using System.Text;
using Lantu.Data;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Data;

/// <summary>The schema that the migrations make, against the committed one: a change of it is seen in review.</summary>
public sealed class SchemaTests
{
    const string Sqlite = "SELECT type || ' ' || name || char(10) || coalesce(sql, '(of the table)') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1";

    const string Postgres = """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || coalesce('(' || character_maximum_length || ')', '') || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END || coalesce(' DEFAULT ' || column_default, '')
          FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT 'constraint ' || conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT 'function ' || pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
        ORDER BY 1
        """;

    [Fact]
    public async Task The_schema_is_the_committed_one()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        string committed = Path.Combine(Repository.Root, "tests", "Lantu.Tests", "Data", host.Settings.IsSqlite ? "schema.sqlite.txt" : "schema.postgres.txt");
        StringBuilder found = new();
        await using LantuDb db = host.Database.Open();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = host.Settings.IsSqlite ? Sqlite : Postgres;
        await using (DbDataReader rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken))
        {
            while (await rows.ReadAsync(TestContext.Current.CancellationToken))
            {
                found.Append(rows.GetString(0).ReplaceLineEndings("\n")).Append('\n');
            }
        }

        Accepted.Check(committed, found.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Host=127.0.0.1")]
    public void The_migrations_are_those_of_the_model(string? postgres)
    {
        using LantuDb db = new LantuDatabase(new DatabaseSettings(".", postgres)).Open();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Equal(["Plans", "Desk", "Directories", "SavedViews", "DeskMeasures", "Accounts", "AuditHeads", "Rounds", "Answers", "NodePlans", "CarriedNodePlans", "Delegations", "Reports", "KeysAndReminders", "Reviews", "Demonstration", "Handovers", "Contacts", "AdHocRounds", "YearOfDates", "RemindersAndEarlyReports", "PartReports", "IndicatorFigures", "IndicatorRulings", "StationRegisters", "ReadingsKept", "SectionsKept", "PartReminders"], db.Database.GetMigrations().Select(name => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..]));
    }
}
