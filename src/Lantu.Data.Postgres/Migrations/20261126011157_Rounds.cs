using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Rounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "calendars",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendars", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "daily_runs",
                columns: table => new
                {
                    job = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    slot = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_daily_runs", x => new { x.job, x.slot });
                });

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    unit_ordinal = table.Column<int>(type: "integer", nullable: true),
                    role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    arguments = table.Column<string>(type: "text", nullable: false),
                    path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messages", x => new { x.plan_id, x.number });
                    table.ForeignKey(
                        name: "fk_messages_plan_units_plan_id_unit_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" });
                    table.ForeignKey(
                        name: "fk_messages_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rounds",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    from = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    is_missed = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    opened_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    due_reached_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    locked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    sealed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    sealed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_by_plan = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_day = table.Column<DateOnly>(type: "date", nullable: false),
                    due_is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    due_rests_on = table.Column<string>(type: "text", nullable: false),
                    locks_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    locks_day = table.Column<DateOnly>(type: "date", nullable: false),
                    locks_is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    locks_rests_on = table.Column<string>(type: "text", nullable: false),
                    opens_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    opens_day = table.Column<DateOnly>(type: "date", nullable: false),
                    opens_is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    opens_rests_on = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rounds", x => new { x.plan_id, x.month });
                    table.ForeignKey(
                        name: "fk_rounds_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calendar_notices",
                columns: table => new
                {
                    calendar_number = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    document_number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    days = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    text_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    is_shipped = table.Column<bool>(type: "boolean", nullable: false),
                    loaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    loaded_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    replaced_by = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_notices", x => new { x.calendar_number, x.number });
                    table.ForeignKey(
                        name: "fk_calendar_notices_calendars_calendar_number",
                        column: x => x.calendar_number,
                        principalTable: "calendars",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "round_settings",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    includes_day = table.Column<bool>(type: "boolean", nullable: false),
                    lock_after = table.Column<int>(type: "integer", nullable: false),
                    calendar_number = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_settings", x => new { x.plan_id, x.number });
                    table.ForeignKey(
                        name: "fk_round_settings_calendars_calendar_number",
                        column: x => x.calendar_number,
                        principalTable: "calendars",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_round_settings_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "round_changes",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_changes", x => new { x.plan_id, x.month, x.number });
                    table.ForeignKey(
                        name: "fk_round_changes_rounds_plan_id_month",
                        columns: x => new { x.plan_id, x.month },
                        principalTable: "rounds",
                        principalColumns: new[] { "plan_id", "month" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "round_extensions",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    due_reached_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    locks_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    locks_day = table.Column<DateOnly>(type: "date", nullable: false),
                    locks_is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    locks_rests_on = table.Column<string>(type: "text", nullable: false),
                    until_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until_day = table.Column<DateOnly>(type: "date", nullable: false),
                    until_is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    until_rests_on = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_extensions", x => new { x.plan_id, x.month, x.number });
                    table.ForeignKey(
                        name: "fk_round_extensions_rounds_plan_id_month",
                        columns: x => new { x.plan_id, x.month },
                        principalTable: "rounds",
                        principalColumns: new[] { "plan_id", "month" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sealed_rounds",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_rounds", x => new { x.plan_id, x.month, x.revision });
                    table.ForeignKey(
                        name: "fk_sealed_rounds_rounds_plan_id_month",
                        columns: x => new { x.plan_id, x.month },
                        principalTable: "rounds",
                        principalColumns: new[] { "plan_id", "month" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_notices_calendar_number_year",
                table: "calendar_notices",
                columns: new[] { "calendar_number", "year" },
                unique: true,
                filter: "replaced_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_calendars_place",
                table: "calendars",
                column: "place",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_messages_plan_id_unit_ordinal",
                table: "messages",
                columns: new[] { "plan_id", "unit_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_round_settings_calendar_number",
                table: "round_settings",
                column: "calendar_number");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calendar_notices");

            migrationBuilder.DropTable(
                name: "daily_runs");

            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "round_changes");

            migrationBuilder.DropTable(
                name: "round_extensions");

            migrationBuilder.DropTable(
                name: "round_settings");

            migrationBuilder.DropTable(
                name: "sealed_rounds");

            migrationBuilder.DropTable(
                name: "calendars");

            migrationBuilder.DropTable(
                name: "rounds");
        }
    }
}
