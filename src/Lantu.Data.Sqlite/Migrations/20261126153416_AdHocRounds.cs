using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AdHocRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ad_hoc_rounds",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    drafted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    drafted_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    drafted_by_account = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    refused_because = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ended_because = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    closed_by_plan = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_hoc_rounds", x => new { x.plan_id, x.number });
                    table.ForeignKey(
                        name: "fk_ad_hoc_rounds_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ad_hoc_rows",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_number = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_ordinal = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_hoc_rows", x => new { x.plan_id, x.round_number, x.number });
                    table.ForeignKey(
                        name: "fk_ad_hoc_rows_ad_hoc_rounds_plan_id_round_number",
                        columns: x => new { x.plan_id, x.round_number },
                        principalTable: "ad_hoc_rounds",
                        principalColumns: new[] { "plan_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_ad_hoc_rows_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" });
                    table.ForeignKey(
                        name: "fk_ad_hoc_rows_plan_units_plan_id_unit_ordinal",
                        columns: x => new { x.plan_id, x.unit_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ad_hoc_turns",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_number = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reminded_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sealed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sealed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_is_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    due_rests_on = table.Column<string>(type: "TEXT", nullable: false),
                    opens_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    opens_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opens_is_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    opens_rests_on = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_hoc_turns", x => new { x.plan_id, x.round_number, x.number });
                    table.ForeignKey(
                        name: "fk_ad_hoc_turns_ad_hoc_rounds_plan_id_round_number",
                        columns: x => new { x.plan_id, x.round_number },
                        principalTable: "ad_hoc_rounds",
                        principalColumns: new[] { "plan_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ad_hoc_answers",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_number = table.Column<int>(type: "INTEGER", nullable: false),
                    turn_number = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    values = table.Column<string>(type: "TEXT", nullable: false),
                    repeated = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    account = table.Column<int>(type: "INTEGER", nullable: false),
                    is_late = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_hoc_answers", x => new { x.plan_id, x.round_number, x.turn_number, x.row_number, x.revision });
                    table.ForeignKey(
                        name: "fk_ad_hoc_answers_ad_hoc_rows_plan_id_round_number_row_number",
                        columns: x => new { x.plan_id, x.round_number, x.row_number },
                        principalTable: "ad_hoc_rows",
                        principalColumns: new[] { "plan_id", "round_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_ad_hoc_answers_ad_hoc_turns_plan_id_round_number_turn_number",
                        columns: x => new { x.plan_id, x.round_number, x.turn_number },
                        principalTable: "ad_hoc_turns",
                        principalColumns: new[] { "plan_id", "round_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ad_hoc_answers_plan_id_round_number_row_number",
                table: "ad_hoc_answers",
                columns: new[] { "plan_id", "round_number", "row_number" });

            migrationBuilder.CreateIndex(
                name: "ix_ad_hoc_rows_plan_id_measure_ordinal",
                table: "ad_hoc_rows",
                columns: new[] { "plan_id", "measure_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_ad_hoc_rows_plan_id_unit_ordinal",
                table: "ad_hoc_rows",
                columns: new[] { "plan_id", "unit_ordinal" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ad_hoc_answers");

            migrationBuilder.DropTable(
                name: "ad_hoc_rows");

            migrationBuilder.DropTable(
                name: "ad_hoc_turns");

            migrationBuilder.DropTable(
                name: "ad_hoc_rounds");
        }
    }
}
