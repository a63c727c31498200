using Microsoft.EntityFrameworkCore.Migrations;

namespace Lantu.Data;

/// <summary>
/// Triggers by which the database itself refuses to edit or delete what the audit keeps. Only what a checkpoint covers may be deleted, and a
/// checkpoint only covers entries of at least 180 days. Whoever may change the schema can take them away: the chain and its signed heads tell.
/// </summary>
public static class AppendOnlyAudit
{
    /// <summary>What the database answers.</summary>
    public const string Refusal = "the audit is append-only";

    // On SQLite, INSERT OR REPLACE deletes without any trigger for deletions: the number must be new.
    static readonly string[] Sqlite =
    [
        $"CREATE TRIGGER audit_refuses_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;",
        $"CREATE TRIGGER audit_refuses_delete BEFORE DELETE ON audit WHEN OLD.sequence > coalesce((SELECT max(sequence) FROM audit_checkpoints), 0) BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;",
        $"CREATE TRIGGER audit_refuses_replace BEFORE INSERT ON audit WHEN NEW.sequence <= coalesce((SELECT max(sequence) FROM audit), 0) BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;",
        $"CREATE TRIGGER audit_checkpoints_refuse_young BEFORE INSERT ON audit_checkpoints WHEN NOT EXISTS (SELECT 1 FROM audit WHERE sequence = NEW.sequence AND hash = NEW.hash AND at < datetime('now', '-180 days') AND sequence < (SELECT max(sequence) FROM audit)) BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;",
        $"CREATE TRIGGER audit_checkpoints_refuse_update BEFORE UPDATE ON audit_checkpoints BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;",
        $"CREATE TRIGGER audit_checkpoints_refuse_delete BEFORE DELETE ON audit_checkpoints BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;",
        $"CREATE TRIGGER audit_heads_refuse_update BEFORE UPDATE ON audit_heads BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;",
        $"CREATE TRIGGER audit_heads_refuse_delete BEFORE DELETE ON audit_heads BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;",
        $"CREATE TRIGGER audit_heads_refuse_replace BEFORE INSERT ON audit_heads WHEN EXISTS (SELECT 1 FROM audit_heads WHERE day = NEW.day) BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;",
    ];

    static readonly string[] Postgres =
    [
        $"CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{Refusal}'; END $$;",
        $"""
        CREATE FUNCTION audit_refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF OLD.sequence > coalesce((SELECT max(sequence) FROM audit_checkpoints), 0) THEN RAISE EXCEPTION '{Refusal}'; END IF;
          RETURN OLD;
        END $$;
        """,
        $"""
        CREATE FUNCTION audit_refuse_young() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF NOT EXISTS (SELECT 1 FROM audit WHERE sequence = NEW.sequence AND hash = NEW.hash AND at < now() - interval '180 days' AND sequence < (SELECT max(sequence) FROM audit)) THEN RAISE EXCEPTION '{Refusal}'; END IF;
          RETURN NEW;
        END $$;
        """,
        "CREATE TRIGGER audit_refuses_update BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION audit_refuse();",
        "CREATE TRIGGER audit_refuses_delete BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_refuse_delete();",
        "CREATE TRIGGER audit_refuses_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();",
        "CREATE TRIGGER audit_checkpoints_refuse_young BEFORE INSERT ON audit_checkpoints FOR EACH ROW EXECUTE FUNCTION audit_refuse_young();",
        "CREATE TRIGGER audit_checkpoints_refuse_change BEFORE UPDATE OR DELETE ON audit_checkpoints FOR EACH ROW EXECUTE FUNCTION audit_refuse();",
        "CREATE TRIGGER audit_checkpoints_refuse_truncate BEFORE TRUNCATE ON audit_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();",
        "CREATE TRIGGER audit_heads_refuse_change BEFORE UPDATE OR DELETE ON audit_heads FOR EACH ROW EXECUTE FUNCTION audit_refuse();",
        "CREATE TRIGGER audit_heads_refuse_truncate BEFORE TRUNCATE ON audit_heads FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();",
    ];

    /// <summary>Makes the triggers: called by the migration that makes the tables, and again by one that makes any of the three anew.</summary>
    public static void MakeAuditAppendOnly(this MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);

        foreach (string statement in migration.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal) ? Sqlite : Postgres)
        {
            migration.Sql(statement);
        }
    }
}
