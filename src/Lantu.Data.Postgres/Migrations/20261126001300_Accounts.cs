using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "place",
                table: "plans",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            // A plan is run by the office of the place whose directory it was read with.
            migrationBuilder.Sql("UPDATE plans SET place = coalesce((SELECT d.content::json ->> 'root' FROM plan_directories d WHERE d.plan_id = plans.id AND d.content <> ''), '')");

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    login = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    phone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    mobile = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    password_hash = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    password_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    former_passwords = table.Column<string>(type: "text", nullable: false),
                    stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    locked_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    suspended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    authenticator_key = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    last_code_step = table.Column<long>(type: "bigint", nullable: false),
                    recovery_codes = table.Column<string>(type: "text", nullable: false),
                    open_id = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.number);
                    table.UniqueConstraint("ak_accounts_number_kind", x => new { x.number, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "security_policy",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    profile = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    signs_on_paper = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_security_policy", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "activations",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    account_number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activations", x => x.hash);
                    table.ForeignKey(
                        name: "fk_activations_accounts_account_number",
                        column: x => x.account_number,
                        principalTable: "accounts",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    account_number = table.Column<int>(type: "integer", nullable: false),
                    public_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    uses = table.Column<long>(type: "bigint", nullable: false),
                    transports = table.Column<string>(type: "text", nullable: false),
                    is_user_verified = table.Column<bool>(type: "boolean", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "boolean", nullable: false),
                    is_backed_up = table.Column<bool>(type: "boolean", nullable: false),
                    attestation = table.Column<byte[]>(type: "bytea", nullable: false),
                    client_data = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_passkeys_accounts_account_number",
                        column: x => x.account_number,
                        principalTable: "accounts",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                columns: table => new
                {
                    account_number = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    account_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    directory_number = table.Column<int>(type: "integer", nullable: true),
                    unit_number = table.Column<int>(type: "integer", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posts", x => new { x.account_number, x.ordinal });
                    table.CheckConstraint("ck_posts_business", "account_kind = 'Business'");
                    table.ForeignKey(
                        name: "fk_posts_accounts_account_number_account_kind",
                        columns: x => new { x.account_number, x.account_kind },
                        principalTable: "accounts",
                        principalColumns: new[] { "number", "kind" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_posts_directory_units_directory_number_unit_number",
                        columns: x => new { x.directory_number, x.unit_number },
                        principalTable: "directory_units",
                        principalColumns: new[] { "directory_number", "number" });
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    means = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    origin = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_accounts_account_number",
                        column: x => x.account_number,
                        principalTable: "accounts",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_login",
                table: "accounts",
                column: "login",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_open_id",
                table: "accounts",
                column: "open_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activations_account_number",
                table: "activations",
                column: "account_number");

            migrationBuilder.CreateIndex(
                name: "ix_passkeys_account_number",
                table: "passkeys",
                column: "account_number");

            migrationBuilder.CreateIndex(
                name: "ix_posts_account_number_account_kind",
                table: "posts",
                columns: new[] { "account_number", "account_kind" });

            migrationBuilder.CreateIndex(
                name: "ix_posts_directory_number_unit_number",
                table: "posts",
                columns: new[] { "directory_number", "unit_number" });

            migrationBuilder.CreateIndex(
                name: "ix_sessions_account_number",
                table: "sessions",
                column: "account_number");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activations");

            migrationBuilder.DropTable(
                name: "passkeys");

            migrationBuilder.DropTable(
                name: "posts");

            migrationBuilder.DropTable(
                name: "security_policy");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropColumn(
                name: "place",
                table: "plans");
        }
    }
}
