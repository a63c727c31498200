using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RemindersAndEarlyReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "reminded_at",
                table: "ad_hoc_turns");

            migrationBuilder.AddColumn<bool>(
                name: "is_voluntary",
                table: "report_duties",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "reminder_ad_hoc_items",
                columns: table => new
                {
                    reminder_number = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_ordinal = table.Column<int>(type: "integer", nullable: false),
                    round_number = table.Column<int>(type: "integer", nullable: false),
                    turn_number = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    step = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    is_settled = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminder_ad_hoc_items", x => new { x.reminder_number, x.plan_id, x.round_number, x.turn_number, x.unit_ordinal });
                    table.ForeignKey(
                        name: "fk_reminder_ad_hoc_items_ad_hoc_turns_plan_id_round_number_tur",
                        columns: x => new { x.plan_id, x.round_number, x.turn_number },
                        principalTable: "ad_hoc_turns",
                        principalColumns: new[] { "plan_id", "round_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reminder_ad_hoc_items_plan_units_plan_id_unit_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reminder_ad_hoc_items_reminders_reminder_number",
                        column: x => x.reminder_number,
                        principalTable: "reminders",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_reminder_ad_hoc_items_plan_id_round_number_turn_number",
                table: "reminder_ad_hoc_items",
                columns: new[] { "plan_id", "round_number", "turn_number" });

            migrationBuilder.CreateIndex(
                name: "ix_reminder_ad_hoc_items_plan_id_unit_ordinal",
                table: "reminder_ad_hoc_items",
                columns: new[] { "plan_id", "unit_ordinal" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reminder_ad_hoc_items");

            migrationBuilder.DropColumn(
                name: "is_voluntary",
                table: "report_duties");

            migrationBuilder.AddColumn<DateTime>(
                name: "reminded_at",
                table: "ad_hoc_turns",
                type: "timestamp with time zone",
                nullable: true);
        }
    }
}
